-- Links by which calendar programs fetch somebody's calendar: one a person. The secret itself is kept nowhere; a replay knows nothing
-- of these.
CREATE TABLE calendar_link (
    person     text COLLATE "C" PRIMARY KEY,
    -- SHA-256 of the secret, which is 256 random bits
    key_hash   bytea NOT NULL UNIQUE,
    language   text NOT NULL,
    made_at    timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    -- to the hour; null before the first time
    fetched_at timestamptz
);

-- Sessions by their time; text, since a time is read from text by rules that may change. The last Z of each keeps the order.
CREATE INDEX matter_event_session ON matter_event ((event ->> 'startsAt') COLLATE "C")
    WHERE type = 'disputes.SessionScheduled';
