/** What is known of sources: the operator's edits, findings, completeness, backfills, and counts of their articles by day. */
export const sources = `
CREATE TABLE outlet_edit (
  domain TEXT PRIMARY KEY,
  edit TEXT NOT NULL, -- JSON
  edited_at TEXT NOT NULL,
  applied INTEGER NOT NULL
);
CREATE TABLE source_finding (source TEXT PRIMARY KEY, findings TEXT NOT NULL); -- JSON

CREATE TABLE completeness (
  source TEXT NOT NULL,
  day TEXT NOT NULL,
  published INTEGER NOT NULL,
  held INTEGER NOT NULL,
  found_in TEXT NOT NULL,
  measured_at TEXT NOT NULL,
  PRIMARY KEY (source, day)
) WITHOUT ROWID;

-- One row an article, and its counts by source and day. Triggers keep the two in step, whatever adds or removes an article, so that
-- the health of hundreds of sources is a look into a small table.
CREATE TABLE article_reading (
  row INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  day TEXT NOT NULL, -- '' where unknown
  partial INTEGER NOT NULL,
  ruled INTEGER NOT NULL,
  stale INTEGER NOT NULL
);
CREATE INDEX article_reading_source ON article_reading (source);
CREATE TABLE source_day (
  source TEXT NOT NULL,
  day TEXT NOT NULL,
  articles INTEGER NOT NULL,
  partial INTEGER NOT NULL,
  ruled INTEGER NOT NULL,
  stale INTEGER NOT NULL,
  PRIMARY KEY (source, day)
) WITHOUT ROWID;
CREATE INDEX source_day_day ON source_day (day);
CREATE TRIGGER article_reading_added AFTER INSERT ON article_reading BEGIN
  INSERT INTO source_day VALUES (new.source, new.day, 1, new.partial, new.ruled, new.stale)
  ON CONFLICT DO UPDATE SET articles = articles + 1, partial = partial + excluded.partial,
    ruled = ruled + excluded.ruled, stale = stale + excluded.stale;
END;
CREATE TRIGGER article_reading_removed AFTER DELETE ON article_reading BEGIN
  UPDATE source_day SET articles = articles - 1, partial = partial - old.partial, ruled = ruled - old.ruled, stale = stale - old.stale
  WHERE source = old.source AND day = old.day;
  DELETE FROM source_day WHERE source = old.source AND day = old.day AND articles = 0;
END;
CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
  DELETE FROM article_reading WHERE row = old.row;
END;

CREATE TABLE backfill (
  source TEXT PRIMARY KEY,
  since TEXT NOT NULL,
  undated INTEGER NOT NULL,
  state TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT
);
CREATE TABLE backfill_step (
  number INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES backfill ON DELETE CASCADE,
  url TEXT NOT NULL,
  step TEXT NOT NULL, -- JSON
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'failed')),
  offered INTEGER NOT NULL DEFAULT 0,
  left_out INTEGER NOT NULL DEFAULT 0,
  problem TEXT, -- JSON
  UNIQUE (source, url)
);
CREATE INDEX backfill_step_state ON backfill_step (source, state, number);
`;
