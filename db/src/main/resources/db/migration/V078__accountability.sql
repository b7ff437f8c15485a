-- Read model projection.accountability: what became of each turn and of each answer, to be counted by organisation and area. No
-- column may hold personal data: no reporter, no text, no place.

-- How far each case's stream was seen, and where the case is.
CREATE TABLE accountability_case (
    case_id  text COLLATE "C" PRIMARY KEY,
    area     text COLLATE "C" NOT NULL,
    case_seq bigint NOT NULL
);

-- One row for each assignment. A duty is done, or late, or both (late first), or neither: not yet, or never owed in the end.
CREATE TABLE accountability_turn (
    case_id      text COLLATE "C" NOT NULL,
    assignment   integer NOT NULL,
    organisation text COLLATE "C" NOT NULL,
    area         text COLLATE "C" NOT NULL,
    -- false where the duty is to rule
    handles      boolean NOT NULL,
    assigned_at  timestamptz NOT NULL,
    sign_due     jsonb,
    duty_due     jsonb,
    signed_at    timestamptz,
    -- resolved, or ruled
    done_at      timestamptz,
    returned_at  timestamptz,
    -- when the term was over, where it passed in silence
    sign_late_at timestamptz,
    duty_late_at timestamptz,
    PRIMARY KEY (case_id, assignment)
);

-- One row for each answer. Who answered comes with the case's stream, what the reporter said to it with the complaint's; the row is
-- the same in whichever order the two arrive.
CREATE TABLE accountability_answer (
    complaint_id  text COLLATE "C" NOT NULL,
    round         integer NOT NULL,
    organisation  text COLLATE "C",
    area          text COLLATE "C",
    complaint_seq bigint NOT NULL DEFAULT -1,
    confirmed     boolean,
    rating        integer,
    decided_at    timestamptz,
    PRIMARY KEY (complaint_id, round)
);

-- By the day on which something counts.
CREATE INDEX accountability_turn_assigned ON accountability_turn (assigned_at);
CREATE INDEX accountability_turn_signing ON accountability_turn (coalesce(sign_late_at, signed_at));
CREATE INDEX accountability_turn_duty ON accountability_turn (coalesce(duty_late_at, done_at));
CREATE INDEX accountability_answer_decided ON accountability_answer (decided_at);
