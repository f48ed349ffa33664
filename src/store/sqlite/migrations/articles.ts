/** Articles with what finds and counts them, feeds, tasks and users. */
export const articles = `
-- Every row number that was ever given out, whether an article lives there or not. What changed after a sequence number is what
-- readers must bring up to date in their columns; a free row (article IS NULL) is given to the next article, so that row
-- numbers stay dense enough to index arrays.
CREATE TABLE slot (
  row INTEGER PRIMARY KEY,
  changed INTEGER NOT NULL,
  article TEXT UNIQUE,
  published INTEGER,
  facet_values BLOB -- ids of facet_value, unsigned 32-bit little-endian
);
CREATE INDEX slot_changed ON slot (changed);

CREATE TABLE article (
  row INTEGER PRIMARY KEY REFERENCES slot,
  address TEXT UNIQUE,
  text_hash TEXT NOT NULL,
  record BLOB NOT NULL -- JSON, zstd
);
CREATE INDEX article_text_hash ON article (text_hash);

-- Contentless: the words are in the index and in the record, not a third time. Taking an article out therefore needs its text.
-- 'secure-delete' takes its words out of the index at once rather than at some later merge.
CREATE VIRTUAL TABLE article_text USING fts5(
  title, body, content = '', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO article_text (article_text, rank) VALUES ('secure-delete', 1);

-- What facets count. AUTOINCREMENT: an id that readers have in memory never comes to mean something else.
CREATE TABLE facet_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  facet TEXT NOT NULL,
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  uses INTEGER NOT NULL,
  UNIQUE (facet, key)
);

CREATE TABLE feed (
  id TEXT PRIMARY KEY,
  next_poll INTEGER NOT NULL,
  feed TEXT NOT NULL -- JSON
);

CREATE TABLE task (
  number INTEGER PRIMARY KEY, -- without gaps: a task is never deleted
  url TEXT NOT NULL UNIQUE,
  host TEXT NOT NULL,
  feed TEXT,
  entry TEXT NOT NULL, -- JSON
  state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'done', 'quarantined')),
  due INTEGER NOT NULL, -- when it may begin; for a leased task, when the lease ends
  attempts INTEGER NOT NULL DEFAULT 0,
  owner TEXT,
  reason TEXT, -- JSON
  quarantined_at TEXT
);
CREATE INDEX task_open ON task (host, due) WHERE state IN ('waiting', 'leased');
CREATE INDEX task_due ON task (due) WHERE state IN ('waiting', 'leased');
CREATE INDEX task_quarantined ON task (quarantined_at) WHERE state = 'quarantined';

CREATE TABLE user (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL UNIQUE,
  password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL
);
CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  user TEXT NOT NULL REFERENCES user ON DELETE CASCADE,
  expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_user ON session (user);
`;
