import type { DatabaseSync } from 'node:sqlite';
import { TONES } from '../../domain/tone.ts';
import type { Tone } from '../../domain/tone.ts';
import { facetBit } from './facet-values.ts';
import type { SearchIndex } from './search-index.ts';
import { grown, ValueLists } from './value-lists.ts';

/** How tones are numbered: in the order of `TONES`, then the unknown. */
export const UNKNOWN_TONE: number = TONES.length;
export const TONE_COUNT = TONES.length + 1;

/** Days are numbered as they come; these two are none. */
const FREE_ROW = 0;
export const UNDATED_DAY = 1;

const NOTHING = new Uint8Array(0);

/** What insights need of every article besides what searches have in memory already, in arrays indexed by row number. */
export class InsightColumns {
  readonly values = new ValueLists();
  readonly statements = new ValueLists();
  /** Number of the day × `TONE_COUNT` + tone. */
  dayTone = new Uint32Array(0);
  /** By number of the day: `YYYY-MM-DD`. */
  readonly days: string[] = ['', ''];
  /** By value of a tone toward someone: the value of that person or institution, and the tone. */
  towardTarget = new Uint32Array(0);
  towardTone = new Uint32Array(0);
  /** Articles in the store, and the number of its last change. */
  articles = 0;
  change = 0;
  readonly #dayNumbers = new Map<string, number>();
  #towardKnown = 0;
  readonly #index: SearchIndex;
  readonly #changed;

  constructor(database: DatabaseSync, index: SearchIndex) {
    this.#index = index;
    this.#changed = database.prepare(
      `SELECT slot.row, changed, insight_values, statements FROM slot LEFT JOIN insight USING (row)
       WHERE changed > ? ORDER BY changed`,
    );
  }

  /** Brings the columns up to what the current transaction sees; the search index goes first. */
  refresh(): void {
    const { size } = this.#index.columns;
    this.values.makeRoom(size + 1);
    this.statements.makeRoom(size + 1);
    this.dayTone = grown(this.dayTone, size + 1);
    for (const { row, changed, insight_values, statements } of this.#changed.iterate(this.change)) {
      const at = Number(row);
      this.values.put(at, (insight_values as Uint8Array | null) ?? NOTHING);
      this.statements.put(at, (statements as Uint8Array | null) ?? NOTHING);
      this.#putDayTone(at);
      this.change = Number(changed);
    }
    this.values.tidy(size);
    this.statements.tidy(size);
    this.#refreshToward();
  }

  /** The number of the day on which the article in a row was published. */
  dayOf(row: number): number {
    return Math.floor((this.dayTone[row] ?? 0) / TONE_COUNT);
  }

  #putDayTone(row: number): void {
    const isArticle = !this.#index.columns.isFree(row);
    this.articles += Number(isArticle) - Number(this.dayOf(row) !== FREE_ROW);
    this.dayTone[row] = isArticle ? this.#readDayTone(row) : FREE_ROW;
  }

  #readDayTone(row: number): number {
    const { columns, facetValues } = this.#index;
    const { start, length, values } = columns.facets;
    const from = start[row] ?? 0;
    let day = UNDATED_DAY;
    let tone = UNKNOWN_TONE;
    for (let i = from; i < from + (length[row] ?? 0); i++) {
      const value = values[i] ?? 0;
      const key = facetValues.keys[value] ?? '';
      if (facetValues.bits[value] === facetBit('day')) day = this.#numberOf(key);
      else if (facetValues.bits[value] === facetBit('tone')) tone = TONES.indexOf(key as Tone);
    }
    return day * TONE_COUNT + tone;
  }

  #numberOf(day: string): number {
    const known = this.#dayNumbers.get(day);
    if (known !== undefined) return known;
    this.#dayNumbers.set(day, this.days.length);
    return this.days.push(day) - 1;
  }

  #refreshToward(): void {
    const { facetValues } = this.#index;
    const count = facetValues.keys.length;
    if (this.#towardKnown === count) return;
    this.towardTarget = grown(this.towardTarget, count);
    this.towardTone = grown(this.towardTone, count);
    for (const kind of ['person', 'institution'] as const) {
      const targets = facetValues.of(kind);
      for (const [key, value] of facetValues.of(`${kind}Tone`)) {
        if (value < this.#towardKnown) continue;
        const split = key.indexOf(' ');
        this.towardTarget[value] = targets.get(key.slice(split + 1)) ?? 0;
        this.towardTone[value] = TONES.indexOf(key.slice(0, split) as Tone);
      }
    }
    this.#towardKnown = count;
  }
}
