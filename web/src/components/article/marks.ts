import type { ArticleRecord, TextSpan, Tone } from '../../api/records.ts';
import type { Stretch } from './segments.ts';

export const MARK_KINDS = ['person', 'institution', 'place', 'statement', 'tone'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The lists of a record whose items stand somewhere in the text. */
export type SubjectList = 'people' | 'institutions' | 'cities' | 'provinces' | 'countries' | 'statements' | 'evidence';

/** Names one item of a record on this page: `people-0`. */
export type SubjectKey = `${SubjectList}-${number}`;

/** One place where an item of the record stands in the text. */
export interface TextMark extends Stretch {
  readonly subject: SubjectKey;
  readonly kind: MarkKind;
  /** Which of the subject's places this is, from 0. */
  readonly mention: number;
  /** For a sentence that carries the tone. */
  readonly tone: Tone | undefined;
}

export interface TextMarks {
  /** By paragraph; −1 is the title. */
  readonly byParagraph: ReadonlyMap<number, readonly TextMark[]>;
  /** How many places each subject has; none where it has no place. */
  readonly mentions: ReadonlyMap<SubjectKey, number>;
}

interface Subject {
  readonly key: SubjectKey;
  readonly kind: MarkKind;
  readonly spans: readonly TextSpan[];
  readonly tone?: Tone;
}

const toSubjects = (
  list: SubjectList,
  kind: MarkKind,
  items: readonly { readonly spans: readonly TextSpan[] }[],
): readonly Subject[] => items.map((item, index) => ({ key: `${list}-${index}`, kind, spans: item.spans }));

const subjectsOf = (record: ArticleRecord): readonly Subject[] => [
  ...toSubjects('people', 'person', record.people),
  ...toSubjects('institutions', 'institution', record.institutions),
  ...toSubjects('cities', 'place', record.cities),
  ...toSubjects('provinces', 'place', record.provinces),
  ...toSubjects('countries', 'place', record.countries),
  ...toSubjects('statements', 'statement', record.statements),
  ...(record.sentiment?.evidence ?? []).map((sentence, index): Subject => ({
    key: `evidence-${index}`,
    kind: 'tone',
    spans: [sentence],
    tone: sentence.label,
  })),
];

/** Every place in the text that something of the record points to. */
export function toMarks(record: ArticleRecord): TextMarks {
  const byParagraph = new Map<number, TextMark[]>();
  const mentions = new Map<SubjectKey, number>();
  for (const { key, kind, spans, tone } of subjectsOf(record)) {
    if (spans.length > 0) mentions.set(key, spans.length);
    for (const [mention, { paragraph, start, end }] of spans.entries()) {
      const marks = byParagraph.get(paragraph) ?? [];
      marks.push({ subject: key, kind, mention, start, end, tone });
      byParagraph.set(paragraph, marks);
    }
  }
  return { byParagraph, mentions };
}
