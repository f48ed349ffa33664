import type { Change, CorrectionField, CorrectName } from './correction.ts';
import type { ArticleRecord } from './record.ts';

type Answer = string | CorrectName | null | undefined;
type Read = (record: ArticleRecord, target: string | null) => Answer;

const find = <T extends CorrectName>(list: readonly T[], target: string | null): T | undefined =>
  list.find(({ name }) => name === target);

function toIdentity(list: readonly CorrectName[], target: string | null): CorrectName | null {
  const found = find(list, target);
  return found === undefined ? null : { id: found.id, name: found.name };
}

/** The label of a judgement that is part of something: undefined where that is not there. */
const partLabel = (judgement: { readonly label: string } | null | undefined): string | null | undefined =>
  judgement === undefined ? undefined : (judgement?.label ?? null);

const READ: Readonly<Record<CorrectionField, Read>> = {
  tone: ({ sentiment }) => sentiment?.label ?? null,
  titleTone: ({ sentiment }) => partLabel(sentiment?.title),
  bodyTone: ({ sentiment }) => partLabel(sentiment?.body),
  category: ({ category }) => category?.label ?? null,
  publishedAt: ({ publishedAt }) => publishedAt,
  personTone: ({ people }, target) => partLabel(find(people, target)?.sentiment),
  institutionTone: ({ institutions }, target) => partLabel(find(institutions, target)?.sentiment),
  role: ({ people }, target) => find(people, target)?.role,
  speaker: ({ statements }, target) => statements.find(({ text }) => text === target)?.speaker,
  person: ({ people }, target) => toIdentity(people, target),
  institution: ({ institutions }, target) => toIdentity(institutions, target),
  city: ({ cities }, target) => toIdentity(cities, target),
  province: ({ provinces }, target) => toIdentity(provinces, target),
  country: ({ countries }, target) => toIdentity(countries, target),
};

/** What the machine says of the label that a change is about: null where it says nothing, undefined where there is no such thing. */
export const findMachineAnswer = (record: ArticleRecord, { field, target }: Pick<Change, 'field' | 'target'>): Answer =>
  READ[field](record, target);
