-- Read model projection.messages: what people are told of their matters. No column may hold personal data: a kind, a matter, dates.

-- How far each stream was seen. A case goes by the complaint that it is of.
CREATE TABLE message_matter (
    stream_id text COLLATE "C" PRIMARY KEY,
    seq       bigint NOT NULL,
    about     text COLLATE "C" NOT NULL,
    category  text COLLATE "C"
);

-- Whom a matter's messages are for, by the part they have in it.
CREATE TABLE message_party (
    matter_id text COLLATE "C" NOT NULL,
    party_id  text COLLATE "C" NOT NULL,
    -- null while the side has no account
    person    text COLLATE "C",
    -- what they are asked now, so that whoever gets an account later is asked, too
    asked     text,
    due       jsonb,
    PRIMARY KEY (matter_id, party_id)
);

CREATE TABLE message (
    message_id   text COLLATE "C" PRIMARY KEY,
    person       text COLLATE "C" NOT NULL,
    matter_id    text COLLATE "C" NOT NULL,
    kind         text NOT NULL,
    -- tells what is done in parts: an obligation
    item         text COLLATE "C",
    organisation text COLLATE "C",
    due          jsonb,
    happens_at   timestamptz,
    at           timestamptz NOT NULL,
    asks         boolean NOT NULL,
    open         boolean NOT NULL DEFAULT true
);

CREATE INDEX message_mine ON message (person, at DESC, message_id DESC);
CREATE INDEX message_open ON message (matter_id) WHERE open;

-- What was read is no event, and a replay leaves it alone: a message has the same id after it.
CREATE TABLE message_read (
    person     text COLLATE "C" NOT NULL,
    message_id text COLLATE "C" NOT NULL,
    read_at    timestamptz NOT NULL,
    PRIMARY KEY (person, message_id)
);
