-- Read model projection.directory: areas, organisations, and who serves what where.

CREATE TABLE directory_area (
    path    text COLLATE "C" PRIMARY KEY,
    seq     bigint NOT NULL,
    level   text   NOT NULL,
    name_zh text   NOT NULL,
    name_en text   NOT NULL
);

CREATE TABLE directory_organisation (
    organisation_id text COLLATE "C" PRIMARY KEY,
    seq             bigint NOT NULL,
    kind            text   NOT NULL,
    name_zh         text   NOT NULL,
    name_en         text   NOT NULL,
    areas           jsonb  NOT NULL,
    capabilities    jsonb  NOT NULL
);

-- Responsible = the longest serving prefix, among equals the first registered. The question asks for at most six exact
-- prefixes, so the primary key answers it with six probes, however many organisations there are.
CREATE TABLE directory_serving (
    capability      text COLLATE "C" NOT NULL,
    area            text COLLATE "C" NOT NULL,
    registered_at   timestamptz      NOT NULL,
    organisation_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (capability, area, registered_at, organisation_id)
);

-- A registration replaces the organisation's own rows.
CREATE INDEX directory_serving_by_organisation ON directory_serving (organisation_id);
