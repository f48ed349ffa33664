/** Which articles report the same story, and which are copies. */
export const stories = `
CREATE TABLE story_article (
  row INTEGER PRIMARY KEY,
  arrived INTEGER NOT NULL UNIQUE,
  story INTEGER NOT NULL,
  issue INTEGER NOT NULL,
  original INTEGER, -- row of the article of which this is a copy
  pinned INTEGER NOT NULL
);
CREATE INDEX story_article_story ON story_article (story);
CREATE INDEX story_article_issue ON story_article (issue);
CREATE INDEX story_article_original ON story_article (original) WHERE original IS NOT NULL;
CREATE TRIGGER story_article_removed AFTER DELETE ON article BEGIN
  DELETE FROM story_article WHERE row = old.row;
  UPDATE story_article SET original = NULL WHERE original = old.row;
END;

-- Numbers that gave way, so that a link to a story holds.
CREATE TABLE story_alias (gone INTEGER PRIMARY KEY, kept INTEGER NOT NULL);
CREATE INDEX story_alias_kept ON story_alias (kept);
CREATE TABLE story_apart (
  one INTEGER NOT NULL, -- the lower number
  other INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

-- slot.changed up to which stories were told, and the highest numbers that were given.
CREATE TABLE story_state (position INTEGER NOT NULL, last_story INTEGER NOT NULL, last_issue INTEGER NOT NULL);
INSERT INTO story_state VALUES (0, 0, 0);
`;
