/** What people say is right of articles, and what the machine said of those articles. */
export const corrections = `
CREATE TABLE correction (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL,
  field TEXT NOT NULL,
  at INTEGER NOT NULL,
  value TEXT NOT NULL -- JSON, the whole of it
);
CREATE INDEX correction_article ON correction (article);
CREATE INDEX correction_at ON correction (at);
CREATE TABLE uncorrected (
  article TEXT PRIMARY KEY,
  record BLOB NOT NULL -- as in article: of an article with corrections, that table holds the corrected one
) WITHOUT ROWID;
`;
