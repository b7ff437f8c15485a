-- One data key a person, wrapped by the master key, which is not in the database.
CREATE TABLE personal_key (
    id         BIGSERIAL   PRIMARY KEY,
    -- person:<subject>, party:<dispute>/<party>, matter:<id> for what several share, system:<use>
    owner      TEXT COLLATE "C" NOT NULL UNIQUE,
    -- null once the person was erased: a key of this owner is never made again
    wrapped    BYTEA,
    created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    erased_at  TIMESTAMPTZ
);

-- Whose key the texts of a matter go under; a matter that is not here has a key of its own.
CREATE TABLE personal_matter (
    matter_id     TEXT COLLATE "C" PRIMARY KEY,
    owner         TEXT COLLATE "C" NOT NULL,
    registered_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX personal_matter_of ON personal_matter (owner, registered_at);

-- What else goes with a person: keys that they share, keys from before their account was known.
CREATE TABLE personal_tie (
    person    TEXT COLLATE "C" NOT NULL,
    owner     TEXT COLLATE "C" NOT NULL,
    matter_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person, owner)
);
CREATE INDEX personal_tie_of ON personal_tie (owner);

-- Names and numbers as keyed digests, so that staff can look for one without a list of them being there.
CREATE TABLE personal_index (
    kind      TEXT NOT NULL,
    digest    BYTEA NOT NULL,
    matter_id TEXT COLLATE "C" NOT NULL,
    owner     TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, digest, matter_id, owner)
);
CREATE INDEX personal_index_of ON personal_index (owner);

-- Who looked at whose data: one row an hour for the same reader and the same question.
CREATE TABLE personal_read (
    owner         TEXT COLLATE "C" NOT NULL,
    hour          TIMESTAMPTZ NOT NULL,
    reader        TEXT COLLATE "C" NOT NULL,
    organisations TEXT NOT NULL,
    question      TEXT NOT NULL,
    PRIMARY KEY (owner, hour, reader, organisations, question)
);
