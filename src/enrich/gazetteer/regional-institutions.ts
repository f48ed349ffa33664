import type { InstitutionKind } from '../../domain/institution.ts';
import type { Token } from '../tokens.ts';
import type { Gazetteer, GazetteerMatch } from './gazetteer.ts';
import { HEADS } from './regional-heads.ts';
import type { Head, Tail } from './regional-heads.ts';

/** An institution known by the pattern of its name, not by a list. */
export interface RegionalInstitution {
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: InstitutionKind;
}

const LONGEST_NAME = 6;
const LONGEST_LOCALITY = 2;
const LEVELS = new Set(['provinsi', 'kabupaten', 'kota', 'kab', 'metro', 'daerah', 'kelas']);
const AFTER_REGION = new Set(['kota', 'kabupaten']);

const SHORT_TITLES = new Set(['dr', 'prof', 'h', 'hj', 'st', 'k', 'kh', 'tk']);

const HEADS_BY_FIRST_WORD = Map.groupBy(HEADS, (head) => head.words[0]);

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}{2,}/u.test(token.text) && token.text === token.text.toUpperCase();
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\d+|[IVXL]+)(?:[-/.]\w+)*$/.test(token.text);
const isRegion = (match: GazetteerMatch): boolean =>
  match.entries.some((entry) => entry.kind === 'province' || (entry.kind === 'city' && entry.code !== null));
const isInstitution = (match: GazetteerMatch): boolean => match.entries.some((entry) => entry.kind === 'institution');

class TailReader {
  readonly #tokens: readonly Token[];
  readonly #matches: ReadonlyMap<number, GazetteerMatch>;

  constructor(tokens: readonly Token[], matches: readonly GazetteerMatch[]) {
    this.#tokens = tokens;
    this.#matches = new Map(matches.map((match) => [match.start, match]));
  }

  #lower(at: number): string {
    return this.#tokens[at]?.text.toLowerCase() ?? '';
  }

  /** True where a token carries a name on: a capitalised word, a number, "dr." and the full stop after it. */
  #goesOn(at: number): boolean {
    const token = this.#tokens[at];
    if (token?.text === '.') return SHORT_TITLES.has(this.#lower(at - 1));
    return isNumber(token) || (isCapital(token) && !isShouted(token)) || token?.text === 'dr';
  }

  /** The end of capitalised words from `at` on, at most `longest`; a listed person, a known region or capitals throughout end them. */
  #capitalRun(at: number, longest: number): number {
    let end = at;
    while (end < at + longest && this.#goesOn(end)) {
      const match = this.#matches.get(end);
      if (match && end > at && match.entries[0]?.kind === 'person') break;
      if (match && isRegion(match)) return match.end;
      end += 1;
    }
    const match = this.#matches.get(end);
    return match && end < at + longest && isRegion(match) ? match.end : end;
  }

  /** The end of "(Kabupaten) Bogor (Kota)" or "0607/Kota Sukabumi"; `at` where no known region begins there. */
  region(at: number): number {
    const match = this.#matches.get(this.#skipLevels(at)) ?? this.#matches.get(at);
    if (!match || !isRegion(match)) return at;
    return AFTER_REGION.has(this.#lower(match.end)) && isCapital(this.#tokens[match.end]) ? match.end + 1 : match.end;
  }

  /** The end of a region or of an unlisted place ("Tebet"). */
  locality(at: number): number {
    const region = this.region(at);
    if (region > at) return region;
    const place = this.#skipLevels(at);
    const end = this.#capitalRun(place, LONGEST_LOCALITY);
    return end > place ? end : at;
  }

  #skipLevels(at: number): number {
    let place = at;
    while (isNumber(this.#tokens[place]) || this.#tokens[place]?.text === '/') place += 1;
    while (LEVELS.has(this.#lower(place)) && isCapital(this.#tokens[place])) place += 1;
    return place;
  }

  name(at: number): number {
    return this.#capitalRun(at, LONGEST_NAME);
  }

  /** "Perhubungan", "Pekerjaan Umum dan Penataan Ruang", "Kesehatan Kota Bandung". */
  subject(at: number): number {
    const end = this.#capitalRun(at, LONGEST_NAME);
    const goesOn = end > at && this.#tokens[end]?.text === 'dan' && isCapital(this.#tokens[end + 1]);
    return goesOn ? this.#capitalRun(end + 1, LONGEST_NAME) : end;
  }
}

function findHead(tokens: readonly Token[], at: number): Head | undefined {
  const lower = (index: number): string | undefined => tokens[at + index]?.text.toLowerCase();
  return HEADS_BY_FIRST_WORD.get(lower(0))?.find((head) => head.words.every((word, index) => lower(index) === word));
}

function readTail(reader: TailReader, tail: Tail, at: number): number | undefined {
  if (tail === 'region-or-none') return reader.region(at);
  const end = reader[tail](at);
  return end > at ? end : undefined;
}

/**
 * The institutions that their pattern names: regional government ("Pemkab Bogor", "Dinas Perhubungan DKI Jakarta"), councils, police and army
 * units, courts, prosecutors, election bodies, universities, schools and hospitals. In order, not overlapping. A head counts only with a
 * capital; in running capitals a name ends with the known place in it. What the gazetteer knows in full ("Universitas Gadjah Mada") is left out.
 *
 * @example "Kapolres Metro Bekasi Kota" names none; "Polres Metro Bekasi Kota" is one of kind `kepolisian`
 */
export function matchRegionalInstitutions(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): readonly RegionalInstitution[] {
  const matches = gazetteer.match(tokens);
  const listed = new Map(matches.filter(isInstitution).map((match) => [match.start, match.end]));
  const reader = new TailReader(tokens, matches);
  const found: RegionalInstitution[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const head = isCapital(tokens[at]) ? findHead(tokens, at) : undefined;
    const end = head && readTail(reader, head.tail, at + head.words.length);
    if (!head || end === undefined || (listed.get(at) ?? at) > at + head.words.length) continue;
    found.push({ start: at, end, kind: head.kind });
    at = end - 1;
  }
  return found;
}
