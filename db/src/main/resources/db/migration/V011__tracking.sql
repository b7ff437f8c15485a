-- Read model projection.tracking: what anyone may know of a matter. No column may hold personal data: no reporter, no
-- text, no place.
--
-- The complaint and its case are two streams. Each writes only its own columns, guarded by its own sequence, so that the
-- row is the same in whichever order the two arrive; what follows from both is generated.

CREATE TABLE tracking (
    complaint_id         text COLLATE "C" PRIMARY KEY,

    complaint_seq        bigint  NOT NULL DEFAULT -1,
    code                 text COLLATE "C",
    listed               boolean NOT NULL DEFAULT false,
    category             text COLLATE "C",
    area                 text COLLATE "C",
    complaint_stage      text,
    complaint_due        jsonb,
    contests             integer NOT NULL DEFAULT 0,
    rating               integer,
    public_summary       text,
    filed_at             timestamptz,
    complaint_updated_at timestamptz,
    ended_at             timestamptz,
    complaint_milestones jsonb   NOT NULL DEFAULT '[]',

    case_seq             bigint  NOT NULL DEFAULT -1,
    case_id              text COLLATE "C",
    case_stage           text    NOT NULL DEFAULT 'ACCEPTED',
    route_gap            boolean NOT NULL DEFAULT false,
    holder               text COLLATE "C",
    sign_due             jsonb,
    duty_due             jsonb,
    sign_overdue         boolean NOT NULL DEFAULT false,
    duty_overdue         boolean NOT NULL DEFAULT false,
    case_due             jsonb,
    case_overdue         boolean NOT NULL DEFAULT false,
    returns              integer NOT NULL DEFAULT 0,
    case_updated_at      timestamptz,
    case_milestones      jsonb   NOT NULL DEFAULT '[]',

    -- While a complaint is accepted, it stands where its case stands.
    stage                text GENERATED ALWAYS AS
        (CASE WHEN complaint_stage = 'ACCEPTED' THEN case_stage ELSE complaint_stage END) STORED
);

-- By public code, and by the case for its events.
CREATE UNIQUE INDEX tracking_by_code ON tracking (code);
CREATE UNIQUE INDEX tracking_by_case ON tracking (case_id);

-- The public list, newest first, a page at a time by the key of the last row, at any depth. The first index walks the
-- whole list; the others keep a rare category or stage from being looked for row by row. A large area fills its page
-- early on any walk; a small one has few rows, which the last index finds and which are then sorted.
CREATE INDEX tracking_public ON tracking (filed_at DESC, complaint_id DESC) WHERE listed;
CREATE INDEX tracking_public_by_category ON tracking (category, filed_at DESC, complaint_id DESC) WHERE listed;
CREATE INDEX tracking_public_by_stage ON tracking (stage, filed_at DESC, complaint_id DESC) WHERE listed;
CREATE INDEX tracking_public_by_area ON tracking (area) WHERE listed;
