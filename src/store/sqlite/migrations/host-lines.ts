/** Paragraphs that recur on a host's articles. */
export const hostLines = `
CREATE TABLE line_host (
  id INTEGER PRIMARY KEY,
  host TEXT NOT NULL UNIQUE,
  articles INTEGER NOT NULL -- counted; halved now and then, as all counts below
);

CREATE TABLE host_line (
  host INTEGER NOT NULL REFERENCES line_host,
  hash TEXT NOT NULL,
  text TEXT, -- NULL until several articles hold it
  articles INTEGER NOT NULL,
  edges INTEGER NOT NULL,
  days INTEGER NOT NULL,
  last_day TEXT NOT NULL,
  spared INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (host, hash)
) WITHOUT ROWID;
CREATE INDEX host_line_kept ON host_line (host, articles) WHERE text IS NOT NULL;
`;
