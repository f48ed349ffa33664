const ROOTS = [
  { opening: /<rss[\s>]/i, lastEntry: '</item>', closing: '</channel></rss>' },
  { opening: /<rdf:RDF[\s>]/i, lastEntry: '</item>', closing: '</rdf:RDF>' },
  { opening: /<feed[\s>]/i, lastEntry: '</entry>', closing: '</feed>' },
] as const;

/** A feed that was cut off, closed after its last complete entry; undefined where there is none to keep. */
export function mendFeed(text: string): string | undefined {
  const root = ROOTS.find(({ opening }) => opening.test(text.slice(0, 4096)));
  const at = root ? text.lastIndexOf(root.lastEntry) : -1;
  return root && at >= 0 ? text.slice(0, at + root.lastEntry.length) + root.closing : undefined;
}
