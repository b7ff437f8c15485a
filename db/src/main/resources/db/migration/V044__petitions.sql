-- Read model projection.matters: what everyone may know of petitions. A list of them is one walk of the index, and one of
-- them is one row, however many co-sign it.

CREATE TABLE petition_public (
    petition_id       text COLLATE "C" PRIMARY KEY,
    tracking_code     text             NOT NULL,
    area              text COLLATE "C" NOT NULL,
    filed_at          timestamptz      NOT NULL,
    may_be_public     boolean          NOT NULL,
    title             text,
    stage             text             NOT NULL,
    turn_organisation text,
    due               jsonb,
    overdue           boolean          NOT NULL DEFAULT false,
    answers           jsonb            NOT NULL DEFAULT '[]',
    co_signers        integer          NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX petition_public_code ON petition_public (tracking_code);
CREATE INDEX petition_public_newest ON petition_public (filed_at DESC, petition_id DESC)
    WHERE may_be_public AND title IS NOT NULL;
