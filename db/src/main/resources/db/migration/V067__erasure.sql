-- Requests to erase a person, for the officers and for the person.
CREATE TABLE erasure (
    erasure_id text COLLATE "C" PRIMARY KEY,
    seq        bigint      NOT NULL,
    person     text COLLATE "C" NOT NULL UNIQUE,
    state      text        NOT NULL,
    examiner   text,
    duties     jsonb       NOT NULL DEFAULT '[]',
    reason     text,
    asked_at   timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX erasure_waiting ON erasure (asked_at) WHERE state IN ('ASKED', 'EXAMINED');
