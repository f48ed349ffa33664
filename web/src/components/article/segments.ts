/** A stretch of a paragraph in UTF-16 units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a paragraph in which the same marks hold throughout, the widest mark first. */
export interface Segment<M extends Stretch> extends Stretch {
  readonly text: string;
  readonly marks: readonly M[];
}

/**
 * Cuts a paragraph at every border of a mark. Marks may nest (an institution inside an institution) and overlap (a statement
 * that begins inside another); marks outside of the text, empty or turned round are left out. The segments, joined, are the text.
 */
export function toSegments<M extends Stretch>(text: string, marks: readonly M[]): readonly Segment<M>[] {
  const inside = marks
    .filter((mark) => mark.start >= 0 && mark.end <= text.length && mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const borders = [...new Set([0, text.length, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort(
    (a, b) => a - b,
  );

  const segments: Segment<M>[] = [];
  let next = 0;
  let open: M[] = [];
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark?.start === start; mark = inside[next]) {
      open.push(mark);
      next += 1;
    }
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      marks: open.toSorted((a, b) => b.end - b.start - (a.end - a.start)),
    });
  }
  return segments;
}
