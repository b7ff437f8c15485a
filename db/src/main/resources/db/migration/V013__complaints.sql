-- Read model projection.complaints: what a reporter sees of their own complaint beside what everyone sees (tracking).
-- Holds personal data. A record taken over from another system has no reporter here, and so no row.

CREATE TABLE complaint_view (
    complaint_id          text COLLATE "C" PRIMARY KEY,
    complaint_seq         bigint      NOT NULL,
    reporter              text COLLATE "C" NOT NULL,
    tracking_code         text COLLATE "C" NOT NULL,
    category              text        NOT NULL,
    area                  text        NOT NULL,
    place                 text,
    text                  text,
    may_be_public         boolean     NOT NULL,
    question              text,
    reply                 text,
    round                 integer     NOT NULL DEFAULT 0,
    may_contest           boolean     NOT NULL DEFAULT false,
    rejection_reason      text,
    rejection_explanation text,
    filed_at              timestamptz NOT NULL
);

CREATE UNIQUE INDEX complaint_view_by_code ON complaint_view (tracking_code);

-- A reporter's own list, newest first: one walk from the last row shown.
CREATE INDEX complaint_view_of_reporter ON complaint_view (reporter, filed_at DESC, complaint_id DESC);
