-- Read model projection.support: who supports a public complaint, and what tiers owe them. Supporters are subjects, shown to
-- nobody but themselves.

-- One row a complaint that was ever supported; the others are written only where this one moved.
CREATE TABLE support (
    support_id   text COLLATE "C" PRIMARY KEY,
    complaint_id text COLLATE "C" NOT NULL UNIQUE,
    sequence     bigint NOT NULL,
    supporters   integer NOT NULL DEFAULT 0,
    thresholds   jsonb NOT NULL,
    -- tiers that were reached
    reached      jsonb NOT NULL DEFAULT '[]'
);

CREATE TABLE supporter (
    subject      text COLLATE "C" NOT NULL,
    complaint_id text COLLATE "C" NOT NULL,
    supported_at timestamptz NOT NULL,
    PRIMARY KEY (subject, complaint_id)
);

-- What each supports, the latest first.
CREATE INDEX supporter_latest ON supporter (subject, supported_at DESC, complaint_id DESC);

-- Supporters at the end of each day on which their number changed, by the day of the town.
CREATE TABLE support_day (
    complaint_id text COLLATE "C" NOT NULL,
    day          date NOT NULL,
    supporters   integer NOT NULL,
    PRIMARY KEY (complaint_id, day)
);

CREATE TABLE support_answer (
    support_id   text COLLATE "C" NOT NULL,
    complaint_id text COLLATE "C" NOT NULL,
    tier         integer NOT NULL,
    -- '' where nobody serves the tier: the operator names one
    holder       text COLLATE "C" NOT NULL,
    count        integer NOT NULL,
    obliged_at   timestamptz NOT NULL,
    due          jsonb NOT NULL,
    due_at       timestamptz NOT NULL,
    overdue      boolean NOT NULL DEFAULT false,
    -- public, and checked for personal details when it was given
    answer       text,
    answered_at  timestamptz,
    PRIMARY KEY (complaint_id, tier)
);

-- What is owed, by whoever owes it, first due first.
CREATE INDEX support_answer_owed ON support_answer (holder, due_at, complaint_id, tier) WHERE answered_at IS NULL;
