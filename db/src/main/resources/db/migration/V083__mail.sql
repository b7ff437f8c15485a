-- What each person chose last about mail; a replay brings nothing newer, and leaves the rows alone. The address is sealed with the
-- person's key.
CREATE TABLE mail_choice (
    choice_id text COLLATE "C" PRIMARY KEY,
    seq       bigint NOT NULL,
    person    text COLLATE "C" NOT NULL UNIQUE,
    wanted    boolean NOT NULL,
    language  text NOT NULL,
    address   text,
    chosen_at timestamptz NOT NULL
);

-- What is to go by mail: put there with the message and never by a replay, worked by the sender.
CREATE TABLE mail_outbox (
    message_id  text COLLATE "C" PRIMARY KEY,
    person      text COLLATE "C" NOT NULL,
    entered_at  timestamptz NOT NULL,
    -- when it is tried next; moved on before each attempt, so that no two nodes try at once
    next_at     timestamptz NOT NULL,
    attempts    integer NOT NULL DEFAULT 0,
    sent_at     timestamptz,
    given_up_at timestamptz
);

CREATE INDEX mail_outbox_next ON mail_outbox (next_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX mail_outbox_sent ON mail_outbox (person, sent_at);
CREATE INDEX mail_outbox_old ON mail_outbox (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX mail_outbox_unsent ON mail_outbox (message_id) WHERE sent_at IS NULL;
CREATE INDEX mail_outbox_given_up ON mail_outbox (given_up_at) WHERE given_up_at IS NOT NULL;
