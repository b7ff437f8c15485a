-- Read model projection.complaints: what the category asked at filing, and what the reporter answered, as JSON; read and written whole.

ALTER TABLE complaint_view ADD COLUMN answers text;
