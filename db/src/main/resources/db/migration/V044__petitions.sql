-- Read model projection.matters: what everyone may know of petitions, beside the shared rows.

CREATE TABLE petition_public (
    matter_id     text COLLATE "C" PRIMARY KEY,
    may_be_public boolean NOT NULL,
    title         text,
    co_signers    integer NOT NULL DEFAULT 0
);
