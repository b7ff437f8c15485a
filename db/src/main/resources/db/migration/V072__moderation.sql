-- Read model projection.moderation: texts that their authors agreed to have published, and what was decided about them. For those who
-- decide; the original is here and in no public table.

CREATE TABLE moderation_item (
    matter_id      text COLLATE "C" NOT NULL,
    item           text COLLATE "C" NOT NULL,
    publication_id text COLLATE "C" NOT NULL UNIQUE,
    kind           text             NOT NULL,
    tracking_code  text             NOT NULL,
    category       text,
    area           text COLLATE "C" NOT NULL,
    -- of a petition: the office that has it, and of whom it complains
    office         text COLLATE "C",
    accused        text COLLATE "C",
    submitted_at   timestamptz      NOT NULL,
    original       text             NOT NULL,
    withdrawn      boolean          NOT NULL DEFAULT false,

    state          text             NOT NULL DEFAULT 'WAITING',
    version        integer          NOT NULL DEFAULT 0,
    published_text text,
    changed        boolean          NOT NULL DEFAULT false,
    withheld       text,
    words          text,
    decided_by     text,
    decided_at     timestamptz,
    PRIMARY KEY (matter_id, item)
);
-- An office's own queue is found by its areas, or by its name, and sorted: it is a backlog, not a history.
CREATE INDEX moderation_item_by_area ON moderation_item (state, area) WHERE kind = 'COMPLAINT' AND NOT withdrawn;
CREATE INDEX moderation_item_by_office ON moderation_item (office, state) WHERE kind = 'PETITION' AND NOT withdrawn;

-- How those are called who take part in a case or petition; from what was filed, and from each hand-off to mediation.
CREATE TABLE moderation_name (
    matter_id text COLLATE "C" NOT NULL,
    source    text COLLATE "C" NOT NULL,
    number    integer          NOT NULL,
    name      text             NOT NULL,
    PRIMARY KEY (matter_id, source, number)
);

-- What everyone may read; nothing comes here but by a decision.
CREATE TABLE published_text (
    matter_id    text COLLATE "C" NOT NULL,
    item         text COLLATE "C" NOT NULL,
    submitted_at timestamptz      NOT NULL,
    text         text             NOT NULL,
    changed      boolean          NOT NULL,
    published_at timestamptz      NOT NULL,
    PRIMARY KEY (matter_id, item)
);
