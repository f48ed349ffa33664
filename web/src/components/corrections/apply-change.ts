import type { Change } from '../../api/corrections.ts';
import type { ArticleRecord, Tone } from '../../api/records.ts';

const certain = <Label extends string>(label: Label) => ({ label, confidence: 1 });

/** The record as it will be, as far as that can be told before the server has answered: names that move are left to it. */
export function applyChange(record: ArticleRecord, change: Change): ArticleRecord {
  const { sentiment, people, institutions } = record;
  switch (change.field) {
    case 'tone':
      return sentiment
        ? { ...record, sentiment: { ...sentiment, ...certain(change.to), probabilities: only(change.to) } }
        : record;
    case 'titleTone':
      return sentiment ? { ...record, sentiment: { ...sentiment, title: certain(change.to) } } : record;
    case 'bodyTone':
      return sentiment ? { ...record, sentiment: { ...sentiment, body: certain(change.to) } } : record;
    case 'category':
      return { ...record, category: certain(change.to) };
    case 'personTone':
      return { ...record, people: put(people, change.target, { sentiment: certain(change.to) }) };
    case 'role':
      return { ...record, people: put(people, change.target, { role: change.to }) };
    case 'institutionTone':
      return { ...record, institutions: put(institutions, change.target, { sentiment: certain(change.to) }) };
    case 'speaker':
      return {
        ...record,
        statements: record.statements.map((statement) =>
          statement.text === change.target ? { ...statement, speaker: change.to } : statement,
        ),
      };
    default:
      return record;
  }
}

const only = (tone: Tone) => ({ positif: 0, netral: 0, negatif: 0, [tone]: 1 });

const put = <T extends { readonly name: string }>(names: readonly T[], name: string, part: Partial<T>): T[] =>
  names.map((one) => (one.name === name ? { ...one, ...part } : one));
