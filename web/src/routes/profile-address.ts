import type { NameKind } from '../api/names.ts';
import { SPANS, type Span } from './insight-address.ts';

/** What the pages of each kind of name are called. */
export const PROFILE_PATHS = {
  person: '/tokoh/$key',
  institution: '/institusi/$key',
  place: '/daerah/$key',
} as const satisfies Readonly<Record<NameKind, string>>;

export interface ProfileSearch {
  readonly rentang?: Span;
}
export interface NamesSearch {
  readonly q?: string;
}

/** A profile looks back further than a ranking does. */
const USUAL_SPAN: Span = '90';

/** Each keeps what is understood of an address and drops the rest. */
export function parseProfileSearch(input: Readonly<Record<string, unknown>>): ProfileSearch {
  const rentang = SPANS.find((span) => span === input['rentang'] && span !== USUAL_SPAN);
  return rentang === undefined ? {} : { rentang };
}

export function parseNamesSearch(input: Readonly<Record<string, unknown>>): NamesSearch {
  const q = typeof input['q'] === 'string' ? input['q'].trim() : '';
  return q === '' ? {} : { q };
}

export const profileSpanOf = ({ rentang = USUAL_SPAN }: ProfileSearch): Span => rentang;
