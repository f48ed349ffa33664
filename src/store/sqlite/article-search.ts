import type { DatabaseSync } from 'node:sqlite';
import { TONES } from '../../domain/tone.ts';
import type {
  ArticleSummary,
  FacetName,
  FacetValue,
  SearchRequest,
  SearchResult,
  StoredRecord,
} from '../article-store.ts';
import { comparePositions, parseCursor, toCursor } from './cursor.ts';
import type { Position } from './cursor.ts';
import { scanFacets } from './facet-scan.ts';
import { fromBlob } from './record-blob.ts';
import type { SearchIndex } from './search-index.ts';
import { cutSnippet } from './snippet.ts';
import { soughtTerms } from './snippet-terms.ts';
import type { SoughtTerm } from './snippet-terms.ts';
import { TopList } from './top-list.ts';

const MOST_ITEMS = 200;
const PEOPLE_SHOWN = 5;

/** Ids in halves, as `splitId` gives them: eight bytes each, for there may be a million. */
export interface SelectedIds {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/**
 * Answers searches: the text index gives the rows that match, one pass over columns in memory counts and sorts them, and only the
 * records that are shown are read. The caller holds a read transaction, so that all three agree.
 */
export class ArticleSearch {
  readonly #path: string;
  readonly #index: SearchIndex;
  readonly #getRecord;

  constructor(database: DatabaseSync, path: string, index: SearchIndex) {
    this.#path = path;
    this.#index = index;
    this.#getRecord = database.prepare('SELECT record FROM article WHERE row = ?');
  }

  search(request: SearchRequest): SearchResult {
    const after = request.cursor === undefined ? undefined : parseCursor(request.cursor);
    const limit = Math.min(Math.max(request.limit, 0), MOST_ITEMS);
    this.#index.refresh();

    const newest = new TopList<number>(limit, (a, b) => this.#compareRows(a, b));
    let rest = 0;
    const rows = this.#index.matchingRows.find(request.query);
    const { total, counts } = scanFacets(rows, this.#index, request.filter, (row) => {
      if (after !== undefined && comparePositions(this.#positionOf(row), after) <= 0) return;
      rest++;
      newest.offer(row);
    });

    const shown = newest.toSorted();
    const terms = soughtTerms(request.query);
    const last = shown.at(-1);
    return {
      total,
      items: shown.map((row) => toSummary(this.#recordOf(row), terms)),
      nextCursor: last !== undefined && rest > shown.length ? toCursor(this.#positionOf(last)) : null,
      facets: Object.fromEntries(
        request.facets.map((facet) => [facet, this.#topValues(facet, counts, request.facetLimit)]),
      ),
      tones: this.#countTones(counts, request.filter.tone),
    };
  }

  /** The ids of all hits, newest first. */
  select({ query, filter }: Pick<SearchRequest, 'query' | 'filter'>): SelectedIds {
    this.#index.refresh();
    const hits: number[] = [];
    scanFacets(this.#index.matchingRows.find(query), this.#index, filter, (row) => hits.push(row));
    hits.sort((a, b) => this.#compareRows(a, b));
    const { idHigh, idLow } = this.#index.columns;
    return {
      high: Uint32Array.from(hits, (row) => idHigh[row] ?? 0),
      low: Uint32Array.from(hits, (row) => idLow[row] ?? 0),
    };
  }

  #compareRows(a: number, b: number): number {
    const { published } = this.#index.columns;
    const [timeA = 0, timeB = 0] = [published[a], published[b]];
    // Most pairs differ in time: this runs for every hit.
    if (timeA !== timeB) return timeB > timeA ? 1 : -1;
    return comparePositions(this.#positionOf(a), this.#positionOf(b));
  }

  #positionOf(row: number): Position {
    const { published, idHigh, idLow } = this.#index.columns;
    return { published: published[row] ?? 0, idHigh: idHigh[row] ?? 0, idLow: idLow[row] ?? 0 };
  }

  #recordOf(row: number): StoredRecord {
    return fromBlob(this.#getRecord.get(row)?.['record'] as Uint8Array, this.#path);
  }

  #topValues(facet: FacetName, counts: Uint32Array, limit: number): readonly FacetValue[] {
    const { labels } = this.#index.facetValues;
    const isDay = facet === 'day';
    const byKey = (a: FacetValue, b: FacetValue): number => (a.key < b.key ? -1 : 1);
    const top = new TopList<FacetValue>(
      isDay ? Infinity : limit,
      isDay ? byKey : (a, b) => b.count - a.count || byKey(a, b),
    );
    for (const [key, value] of this.#index.facetValues.of(facet)) {
      const count = counts[value] ?? 0;
      if (count > 0) top.offer({ key, label: labels[value] ?? key, count });
    }
    return top.toSorted();
  }

  /** From the tone facet, which leaves its own filter out: here it is in. */
  #countTones(counts: Uint32Array, filter: readonly string[] | undefined): SearchResult['tones'] {
    const values = this.#index.facetValues.of('tone');
    const countOf = (tone: string): number =>
      filter?.length && !filter.includes(tone) ? 0 : (counts[values.get(tone) ?? 0] ?? 0);
    const [positif, netral, negatif] = TONES.map(countOf);
    return { positif: positif ?? 0, netral: netral ?? 0, negatif: negatif ?? 0 };
  }
}

function toSummary(record: StoredRecord, terms: readonly SoughtTerm[]): ArticleSummary {
  return {
    id: record.id,
    url: record.url,
    title: record.title,
    outlet: record.outlet?.name ?? null,
    mediaType: record.outlet?.mediaType ?? null,
    publishedAt: record.publishedAt,
    fetchedAt: record.fetchedAt,
    image: record.image,
    tone: record.sentiment && { label: record.sentiment.label, confidence: record.sentiment.confidence },
    category: record.category?.label ?? null,
    people: record.people.slice(0, PEOPLE_SHOWN).map((person) => person.name),
    snippet: cutSnippet(record.body, terms),
  };
}
