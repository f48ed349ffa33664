/** A feed taken apart: what stands before the first entry, and every entry that is there from its first mark to its last. */
export interface FeedPieces {
  readonly head: string;
  readonly entries: readonly string[];
}

const ENTRY = /<(?:item|entry)(?=[\s>])/gi;
const ENTRY_END = /<\/(?:item|entry)\s*>/i;
const JSON_ENTRIES = /"items"\s*:\s*\[/;

/** The pieces of an RSS, RDF or Atom document, however broken it is. Entries are told apart by their marks alone. */
export function cutFeed(text: string): FeedPieces {
  const starts = Array.from(text.matchAll(ENTRY), ({ index }) => index);
  const entries = starts.flatMap((start, at) => {
    // Up to the next entry, not to the next end: what was left open inside, a CDATA section for one, swallows no other entry.
    const piece = text.slice(start, starts[at + 1]);
    const end = ENTRY_END.exec(piece);
    return end ? [piece.slice(0, end.index + end[0].length)] : [];
  });
  return { head: text.slice(0, starts[0]), entries };
}

/** A JSON Feed that was cut off, closed after its last complete item; undefined where there is none to keep. */
export function mendJsonFeed(text: string): string | undefined {
  const list = text.startsWith('{') ? JSON_ENTRIES.exec(text) : null;
  if (!list) return undefined;
  const from = list.index + list[0].length;
  const end = findLastObjectEnd(text, from);
  return end === undefined ? undefined : `${text.slice(0, end)}]}`;
}

/** Where the last whole object of a JSON array ends, of which the first begins at or after `from`. */
function findLastObjectEnd(text: string, from: number): number | undefined {
  let depth = 0;
  let end: number | undefined;
  // Strings in one piece, so that braces inside them do not count.
  for (const { 0: token, index } of text.slice(from).matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth < 0) break;
    if (depth === 0 && token === '}') end = from + index + 1;
  }
  return end;
}
