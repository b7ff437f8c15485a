-- Answers given to POST requests, kept for a day so that a repeat is told the same.
CREATE TABLE idempotency (
    -- SHA-256 over subject and key: the row itself names nobody
    id           bytea       PRIMARY KEY,
    -- SHA-256 over path and body
    fingerprint  bytea       NOT NULL,
    claim        uuid        NOT NULL,
    started_at   timestamptz NOT NULL,
    -- null while the request is being worked on
    status       smallint,
    content_type text,
    location     text,
    liuhe_after  text,
    etag         text,
    body         text
);

CREATE INDEX idempotency_started_at ON idempotency (started_at);
