import { Problem } from '../../domain/problem.ts';
import { joinId, splitId, UNDATED } from './columns.ts';

/** Where an article stands in the order of results: newest first, undated last, then by id. */
export interface Position {
  readonly published: number;
  readonly idHigh: number;
  readonly idLow: number;
}

export function comparePositions(a: Position, b: Position): number {
  if (a.published !== b.published) return a.published > b.published ? -1 : 1;
  return a.idHigh - b.idHigh || a.idLow - b.idLow;
}

/** A position as a word in an address. */
export function toCursor({ published, idHigh, idLow }: Position): string {
  return `${published === UNDATED ? 'undated' : published}.${joinId(idHigh, idLow)}`;
}

/** The inverse of `toCursor`; anything else is a Problem. */
export function parseCursor(cursor: string): Position {
  const [, published, id] = /^(undated|-?\d{1,16})\.([\da-f]{16})$/.exec(cursor) ?? [];
  if (published === undefined || id === undefined) throw new Problem('cursor-invalid');
  const [idHigh, idLow] = splitId(id);
  return { published: published === 'undated' ? UNDATED : Number(published), idHigh, idLow };
}
