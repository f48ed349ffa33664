/** Which pages are kept as they were fetched, and of which article. */
export const captures = `
CREATE TABLE capture_file (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  indexed INTEGER NOT NULL -- bytes from its beginning of which every page is here
);
CREATE TABLE capture (
  number INTEGER PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES capture_file ON DELETE CASCADE,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  fetched INTEGER NOT NULL,
  UNIQUE (file, start)
);
CREATE INDEX capture_fetched ON capture (fetched);
CREATE TABLE capture_address (
  address BLOB NOT NULL, -- the first 8 bytes of its SHA-256: there are many, and none is ever read
  capture INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE,
  PRIMARY KEY (address, capture)
) WITHOUT ROWID;
CREATE INDEX capture_address_capture ON capture_address (capture);
`;
