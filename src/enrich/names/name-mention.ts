import type { TextSpan } from '../../domain/text-span.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';

/** One place in an article where a name stands. */
export interface NameMention {
  readonly kind: 'person' | 'institution' | 'place';
  readonly span: TextSpan;
  /** The name without titles. */
  readonly text: string;
  /** Offices and ranks as written, before or after the name: "Presiden Rusia". */
  readonly titles: readonly string[];
  /** What the gazetteer knows under this name; empty for a name of no record. */
  readonly entries: readonly GazetteerEntry[];
}
