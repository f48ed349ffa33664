/** The query with the first place where this clause stands whole taken by another. */
export function replaceClause(query: string, clause: string, chosen: string): string {
  for (let at = query.indexOf(clause); at !== -1; at = query.indexOf(clause, at + 1)) {
    const end = at + clause.length;
    const isWhole = /^$|[\s(-]/.test(query[at - 1] ?? '') && /^$|[\s)]/.test(query[end] ?? '');
    if (isWhole) return query.slice(0, at) + chosen + query.slice(end);
  }
  return chosen;
}
