-- Read model projection.moderation: pictures wait as texts do; a picture has no words of its own, and its public copy is kept as files are.

ALTER TABLE moderation_item ALTER COLUMN original DROP NOT NULL;
ALTER TABLE moderation_item ADD COLUMN address text COLLATE "C";
CREATE INDEX moderation_item_by_code ON moderation_item (tracking_code, item);

-- Of a picture, text is its description.
ALTER TABLE published_text ADD COLUMN address text COLLATE "C";
