-- Read model projection.matters: councils, disputes, enforcement tasks and petitions. The journal decides what is new: an
-- event that it has already changes nothing anywhere.

CREATE TABLE matter_event (
    matter_id   text COLLATE "C" NOT NULL,
    sequence    bigint           NOT NULL,
    recorded_at timestamptz      NOT NULL,
    type        text COLLATE "C" NOT NULL,
    by_subject  text COLLATE "C",
    event       jsonb            NOT NULL,
    PRIMARY KEY (matter_id, sequence)
);

CREATE TABLE matter (
    matter_id     text COLLATE "C" PRIMARY KEY,
    kind          text             NOT NULL,
    tracking_code text UNIQUE,
    category      text,
    area          text COLLATE "C",
    place         text,
    stage         text             NOT NULL,
    opened_at     timestamptz      NOT NULL
);

CREATE TABLE matter_link (
    from_id  text COLLATE "C" NOT NULL,
    to_id    text COLLATE "C" NOT NULL,
    relation text             NOT NULL,
    PRIMARY KEY (from_id, to_id, relation)
);

-- Who takes part: the subject of a person, or the id of an organisation.
CREATE TABLE matter_participant (
    participant text COLLATE "C" NOT NULL,
    matter_id   text COLLATE "C" NOT NULL,
    part        text             NOT NULL,
    opened_at   timestamptz      NOT NULL,
    PRIMARY KEY (participant, matter_id, part)
);
CREATE INDEX matter_participant_newest ON matter_participant (participant, opened_at DESC, matter_id DESC);
CREATE INDEX matter_participant_of ON matter_participant (matter_id);

-- What is owed now, by an organisation, a person, or (the empty name) the operator.
CREATE TABLE matter_duty (
    matter_id text COLLATE "C" NOT NULL,
    duty_key  text COLLATE "C" NOT NULL,
    task      text             NOT NULL,
    holder    text COLLATE "C" NOT NULL,
    due       jsonb,
    due_at    timestamptz      NOT NULL,
    overdue   boolean          NOT NULL DEFAULT false,
    since     timestamptz      NOT NULL,
    PRIMARY KEY (matter_id, duty_key)
);
-- A page of one holder's work is one walk of this index from the last row shown.
CREATE INDEX matter_duty_open ON matter_duty (holder, due_at, matter_id, duty_key);
