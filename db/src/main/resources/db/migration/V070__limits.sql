-- What people and addresses did lately, counted for all nodes. Unlogged, so that neither the write-ahead log nor a backup ever
-- holds it; after a crash of PostgreSQL everybody begins anew.
CREATE UNLOGGED TABLE limit_bucket (
    -- what is limited, by how much, and a keyed hash of whom: the row itself names nobody
    id         text   PRIMARY KEY,
    state      bytea,
    -- milliseconds since 1970; no index, which would make every count a new index entry
    expires_at bigint
) WITH (fillfactor = 70);

-- The key of those hashes, drawn by the first node.
CREATE UNLOGGED TABLE limit_secret (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    secret   bytea   NOT NULL
);
