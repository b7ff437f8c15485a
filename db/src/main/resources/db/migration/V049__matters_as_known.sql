-- Read model projection.matters: what is needed to show a matter as it was known on an earlier day.

ALTER TABLE matter_link ADD COLUMN tied_at timestamptz NOT NULL DEFAULT 'epoch';

-- Each stage that a matter reached, by the event that led there.
CREATE TABLE matter_stage (
    matter_id  text COLLATE "C" NOT NULL,
    sequence   bigint           NOT NULL,
    stage      text             NOT NULL,
    reached_at timestamptz      NOT NULL,
    PRIMARY KEY (matter_id, sequence)
);

-- What was owed once, and until when.
CREATE TABLE matter_duty_past (
    matter_id text COLLATE "C" NOT NULL,
    duty_key  text COLLATE "C" NOT NULL,
    task      text             NOT NULL,
    holder    text COLLATE "C" NOT NULL,
    due       jsonb,
    due_at    timestamptz      NOT NULL,
    since     timestamptz      NOT NULL,
    until     timestamptz      NOT NULL
);
CREATE INDEX matter_duty_past_of ON matter_duty_past (matter_id, since);
