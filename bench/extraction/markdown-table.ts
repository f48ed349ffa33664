/** Rows of cells → a Markdown table; a row may end early. */
export function toTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const toLine = (cells: readonly (string | number)[]): string =>
    `| ${header.map((_, column) => cells[column] ?? '').join(' | ')} |`;
  return [toLine(header), `|${'---|'.repeat(header.length)}`, ...rows.map(toLine)].join('\n');
}
