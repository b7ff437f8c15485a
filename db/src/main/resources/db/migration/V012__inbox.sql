-- Read model projection.inbox: one row a matter, updated in place. As in tracking, each stream writes only its own
-- columns, and what follows from both is generated.

CREATE TABLE inbox (
    complaint_id    text COLLATE "C" PRIMARY KEY,

    complaint_seq   bigint  NOT NULL DEFAULT -1,
    -- INTAKE: acceptance is to be decided; ACCEPTED: the case decides; IDLE: nothing for staff; ENDED: closed for good.
    complaint_state text    NOT NULL DEFAULT 'IDLE',
    tracking_code   text,
    category        text,
    area            text COLLATE "C",
    place           text,
    intake_office   text COLLATE "C",
    intake_due      jsonb,
    intake_due_at   timestamptz,
    intake_since    timestamptz,

    case_seq        bigint  NOT NULL DEFAULT -1,
    case_id         text COLLATE "C",
    case_task       text,
    case_holder     text COLLATE "C",
    assignment      integer NOT NULL DEFAULT 0,
    sign_due        jsonb,
    sign_due_at     timestamptz,
    duty_due        jsonb,
    duty_due_at     timestamptz,
    sign_overdue    boolean NOT NULL DEFAULT false,
    duty_overdue    boolean NOT NULL DEFAULT false,
    case_due        jsonb,
    case_since      timestamptz,

    closed          boolean GENERATED ALWAYS AS (complaint_state = 'ENDED') STORED,

    task            text GENERATED ALWAYS AS (CASE complaint_state
        WHEN 'INTAKE' THEN CASE WHEN intake_office IS NULL THEN 'GAP' ELSE 'INTAKE' END
        WHEN 'ACCEPTED' THEN case_task END) STORED,

    -- Whose row it is; the empty name is the operator's, for what nobody serves.
    holder          text COLLATE "C" GENERATED ALWAYS AS (CASE
        WHEN complaint_state = 'INTAKE' THEN coalesce(intake_office, '')
        WHEN complaint_state = 'ACCEPTED' AND case_task IS NOT NULL THEN coalesce(case_holder, '') END) STORED,

    -- A gap has no due date and comes before all that have one: it sorts as the epoch, before any term there can be.
    due_at          timestamptz GENERATED ALWAYS AS (CASE
        WHEN complaint_state = 'INTAKE' AND intake_office IS NOT NULL THEN intake_due_at
        WHEN complaint_state = 'INTAKE' OR complaint_state = 'ACCEPTED' AND case_task = 'GAP'
            THEN timestamptz '1970-01-01 00:00:00+00'
        WHEN complaint_state = 'ACCEPTED' AND case_task = 'SIGN' THEN coalesce(sign_due_at, duty_due_at)
        WHEN complaint_state = 'ACCEPTED' AND case_task IS NOT NULL THEN duty_due_at END) STORED
);

CREATE UNIQUE INDEX inbox_by_case ON inbox (case_id);

-- A page of one holder's work is one walk of this index from the last row shown; only open rows are in it, so its size is
-- the backlog, not the history.
CREATE INDEX inbox_open ON inbox (holder, due_at, complaint_id) WHERE task IS NOT NULL;

-- What a newly registered community office takes over: only matters whose acceptance is not decided, hundreds at most.
CREATE INDEX inbox_intake ON inbox (area) WHERE complaint_state = 'INTAKE';

-- Who decides on acceptance where; the inbox's own, so that a replay of it depends on no other read model.
CREATE TABLE inbox_community_office (
    area            text COLLATE "C" NOT NULL,
    registered_at   timestamptz      NOT NULL,
    organisation_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (area, registered_at, organisation_id)
);
