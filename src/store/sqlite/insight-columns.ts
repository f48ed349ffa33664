import type { DatabaseSync } from 'node:sqlite';
import { TONES } from '../../domain/tone.ts';
import type { Tone } from '../../domain/tone.ts';
import { facetBit } from './facet-values.ts';
import type { SearchIndex } from './search-index.ts';
import { grown, ValueLists } from './value-lists.ts';

/** How tones are numbered: in the order of `TONES`, then the unknown. */
export const UNKNOWN_TONE: number = TONES.length;
export const TONE_COUNT = TONES.length + 1;

const NOTHING = new Uint8Array(0);

/** Whom a value of the kind `personTone` or `institutionTone` has which tone toward. */
export interface Toward {
  /** The value of that person or institution. */
  readonly target: number;
  readonly tone: number;
}

/** What insights need of every article besides what searches have in memory already, in arrays indexed by row number. */
export class InsightColumns {
  readonly values = new ValueLists();
  readonly statements = new ValueLists();
  /** Value of the day (0: undated) × `TONE_COUNT` + tone. */
  dayTone = new Uint32Array(0);
  /** By value of a tone toward someone. */
  readonly toward = new Map<number, Toward>();
  #towardKnown = 0;
  #lastChange = 0;
  readonly #index: SearchIndex;
  readonly #changed;

  constructor(database: DatabaseSync, index: SearchIndex) {
    this.#index = index;
    this.#changed = database.prepare(
      `SELECT slot.row, changed, insight_values, statements FROM slot LEFT JOIN insight USING (row)
       WHERE changed > ? ORDER BY changed`,
    );
  }

  /** Number of the store's last change. */
  get change(): number {
    return this.#lastChange;
  }

  /** Brings the columns up to what the current transaction sees; the search index goes first. */
  refresh(): void {
    const { size } = this.#index.columns;
    this.values.makeRoom(size + 1);
    this.statements.makeRoom(size + 1);
    this.dayTone = grown(this.dayTone, size + 1);
    for (const { row, changed, insight_values, statements } of this.#changed.iterate(this.#lastChange)) {
      const at = Number(row);
      this.values.put(at, (insight_values as Uint8Array | null) ?? NOTHING);
      this.statements.put(at, (statements as Uint8Array | null) ?? NOTHING);
      this.dayTone[at] = this.#dayToneOf(at);
      this.#lastChange = Number(changed);
    }
    this.values.tidy(size);
    this.statements.tidy(size);
    this.#refreshToward();
  }

  #dayToneOf(row: number): number {
    const { columns, facetValues } = this.#index;
    const { start, length, values } = columns.facets;
    const from = start[row] ?? 0;
    let day = 0;
    let tone = UNKNOWN_TONE;
    for (let i = from; i < from + (length[row] ?? 0); i++) {
      const value = values[i] ?? 0;
      if (facetValues.bits[value] === facetBit('day')) day = value;
      else if (facetValues.bits[value] === facetBit('tone')) {
        tone = TONES.indexOf(facetValues.keys[value] as Tone);
      }
    }
    return day * TONE_COUNT + tone;
  }

  #refreshToward(): void {
    const { facetValues } = this.#index;
    if (this.#towardKnown === facetValues.keys.length) return;
    for (const kind of ['person', 'institution'] as const) {
      const targets = facetValues.of(kind);
      for (const [key, value] of facetValues.of(`${kind}Tone`)) {
        if (value < this.#towardKnown) continue;
        const split = key.indexOf(' ');
        const tone = TONES.indexOf(key.slice(0, split) as Tone);
        this.toward.set(value, { target: targets.get(key.slice(split + 1)) ?? 0, tone });
      }
    }
    this.#towardKnown = facetValues.keys.length;
  }
}
