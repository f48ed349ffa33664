import type { PersonEntry } from '../gazetteer/entry.ts';
import type { Bearer } from './roster.ts';

/** A record's short name is no one else's, unless someone of no record is called so by the first word: "Prabowo" is not Listyo Sigit Prabowo. */
function isSomeoneElse(
  parts: readonly string[],
  { entry, parts: full }: Bearer,
  known: readonly PersonEntry[],
): boolean {
  if (parts.length > 1 || known.length === 0 || known.some(({ id }) => id === entry?.id)) return false;
  return entry !== null || full[0] !== parts[0];
}

/**
 * Whom a name means among those for whose name it can be short: the one whose record bears it, else the one whom the article has named most
 * so far; of equals the one called so by the first word, as Indonesians are, or by the last.
 */
export function chooseBearer(
  parts: readonly string[],
  candidates: readonly Bearer[],
  known: readonly PersonEntry[],
): Bearer | undefined {
  const recorded = candidates.find(({ entry }) => entry !== null && known.some(({ id }) => id === entry.id));
  if (recorded) return recorded;
  const rank = ({ parts: full, spans }: Bearer): number =>
    spans.length + (full[0] === parts[0] ? 0.5 : 0) + (full.at(-1) === parts.at(-1) ? 0.4 : 0);
  return candidates
    .filter((bearer) => !isSomeoneElse(parts, bearer, known))
    .reduce<Bearer | undefined>((best, bearer) => (best && rank(best) >= rank(bearer) ? best : bearer), undefined);
}
