-- Read model projection.inbox: who was asked to help with a case, beside its holder. A row stays when it is answered, so that
-- an event that comes again opens nothing.

CREATE TABLE inbox_cohandler (
    case_id   text COLLATE "C" NOT NULL,
    ask       integer          NOT NULL,
    asked_seq bigint           NOT NULL,
    holder    text COLLATE "C" NOT NULL,
    due       jsonb            NOT NULL,
    due_at    timestamptz      NOT NULL,
    since     timestamptz      NOT NULL,
    open      boolean          NOT NULL DEFAULT true,
    PRIMARY KEY (case_id, ask)
);

CREATE INDEX inbox_cohandler_open ON inbox_cohandler (holder, due_at, case_id, ask) WHERE open;
