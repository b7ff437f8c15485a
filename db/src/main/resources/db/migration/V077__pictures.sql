-- Read model projection.moderation: pictures wait as texts do. Of a picture, original is the name of its file, published_text its description.

ALTER TABLE moderation_item ADD COLUMN original_type text;
ALTER TABLE moderation_item ADD COLUMN original_address text COLLATE "C";
ALTER TABLE moderation_item ADD COLUMN published_address text COLLATE "C";
CREATE INDEX moderation_item_by_code ON moderation_item (tracking_code, item);

ALTER TABLE published_text ADD COLUMN address text COLLATE "C";
