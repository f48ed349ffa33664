import { SYSTEM_CLOCK } from '../base/clock.ts';
import { Problem } from '../domain/problem.ts';
import { dayInJakarta } from '../query/days.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';

/** A query from the command line. Where it cannot be read, the place is marked under it before the Problem is thrown. */
export function readTypedQuery(text: string, stderr: NodeJS.WriteStream): Query {
  try {
    return parseQuery(text, dayInJakarta(SYSTEM_CLOCK.now()));
  } catch (error) {
    if (error instanceof Problem) stderr.write(markPlace(text, error));
    throw error;
  }
}

/** The query with the unreadable stretch underlined, and how it could be written instead. */
function markPlace(text: string, { params }: Problem): string {
  const { position, length, suggestion } = params;
  if (typeof position !== 'number' || typeof length !== 'number') return '';
  const start = position - 1;
  const marked = `  ${text}\n  ${' '.repeat(start)}${'^'.repeat(Math.max(1, length))}\n`;
  if (suggestion === undefined) return marked;
  const mended = (text.slice(0, start) + String(suggestion) + text.slice(start + length)).replaceAll(/\s+/gu, ' ');
  return `${marked}  Perhaps: ${mended.trim()}\n`;
}
