import type { TextSpan } from './text-span.ts';

export const STATEMENT_TYPES = ['langsung', 'tak-langsung', 'campuran'] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

/** A run of consecutive sentences attributed to one speaker. */
export interface Statement {
  /** A `name` among the article's people or institutions; null if the speaker is unnamed. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly type: StatementType;
  /** The run's whole sentences as printed, attribution included. */
  readonly text: string;
  /** Names of the people and institutions spoken of in it. */
  readonly about: readonly string[];
  /** Where the run stands: one span a paragraph. */
  readonly spans: readonly TextSpan[];
}
