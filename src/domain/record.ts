import type { Article } from './article.ts';
import type { Capture } from './capture.ts';
import type { CategoryJudgement } from './category.ts';
import type { CorrectedLabel } from './correction.ts';
import type { Institution } from './institution.ts';
import type { Outlet } from './outlet.ts';
import type { Person } from './person.ts';
import type { City, Country, Province } from './place.ts';
import type { Sentiment } from './tone.ts';
import type { Statement } from './statement.ts';

export interface ModelVersion {
  readonly name: string;
  readonly version: string;
}

/** All that Sorot says about one article. Unknown is null or an empty list, never a guess. */
export interface ArticleRecord extends Article {
  /** BCP 47. */
  readonly language: string | null;
  readonly outlet: Outlet | null;
  readonly category: CategoryJudgement | null;
  readonly sentiment: Sentiment | null;
  /** Most important first. */
  readonly people: readonly Person[];
  readonly institutions: readonly Institution[];
  readonly cities: readonly City[];
  readonly provinces: readonly Province[];
  readonly countries: readonly Country[];
  readonly statements: readonly Statement[];
  readonly models: readonly ModelVersion[];
  /** The page as it was fetched, where we keep it. */
  readonly capture: Capture | null;
  /** Which labels a person corrected; absent where all is as the machine said. */
  readonly corrected?: readonly CorrectedLabel[];
}

/** A record of which nothing but the reading is known yet. */
export function toRecord(article: Article): ArticleRecord {
  return {
    ...article,
    language: null,
    outlet: null,
    category: null,
    sentiment: null,
    people: [],
    institutions: [],
    cities: [],
    provinces: [],
    countries: [],
    statements: [],
    models: [],
    capture: null,
  };
}
