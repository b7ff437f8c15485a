-- Read model projection.dossier: every event of a matter, for the staff who take part. Holds personal data, but not who
-- the reporter is: that is left out of the events kept here.
--
-- Where a matter stands, now or at an earlier time, is folded from its entries when it is asked for; so there is nothing
-- else to keep right.

CREATE TABLE dossier_entry (
    aggregate_id text COLLATE "C" NOT NULL,
    sequence     bigint           NOT NULL,
    recorded_at  timestamptz      NOT NULL,
    type         text             NOT NULL,
    -- The part of the system that acted; null where a person did.
    by_system    text,
    event        jsonb            NOT NULL,
    -- A matter's entries are one range of this index for each of its two streams; it is also the guard by sequence.
    PRIMARY KEY (aggregate_id, sequence)
);

-- Which streams make up a matter; looked up by complaint id, case id or public code.
CREATE TABLE dossier (
    complaint_id  text COLLATE "C" PRIMARY KEY,
    case_id       text COLLATE "C",
    tracking_code text COLLATE "C",
    area          text COLLATE "C",
    -- Acceptance was the community office's to decide, so that it takes part.
    reviewed      boolean NOT NULL DEFAULT false
);

CREATE UNIQUE INDEX dossier_by_case ON dossier (case_id);
CREATE UNIQUE INDEX dossier_by_code ON dossier (tracking_code);

-- Who takes part or took part in a case; asked with both columns.
CREATE TABLE dossier_access (
    case_id         text COLLATE "C" NOT NULL,
    organisation_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, organisation_id)
);
