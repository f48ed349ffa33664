/** The paragraph index that stands for the title. */
export const TITLE = -1;

/**
 * A place in an article. `paragraph` is an index into `body`, or `TITLE`; `start` and `end` (exclusive) count UTF-16 units,
 * so that `text.slice(start, end)` is what a screen marks.
 */
export interface TextSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The text of a paragraph, or of the title for `TITLE`. */
export function paragraphText(
  article: { readonly title: string | null; readonly body: readonly string[] },
  paragraph: number,
): string {
  return (paragraph === TITLE ? article.title : article.body[paragraph]) ?? '';
}
