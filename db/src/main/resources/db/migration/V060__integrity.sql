-- The integrity log: a tree of hashes (RFC 6962) over the stored events, only ever appended to.

CREATE TABLE integrity_leaf (
    leaf_index   BIGINT       PRIMARY KEY,
    -- Where the event stood when it was logged; what counts is the place of the leaf.
    global_index BIGINT       NOT NULL,
    event_id     VARCHAR(255) NOT NULL,
    hash         BYTEA        NOT NULL UNIQUE
);

-- Of the nodes above the leaves every fourth level: the levels between are made of at most eight of these.
CREATE TABLE integrity_node (
    level      SMALLINT NOT NULL,
    node_index BIGINT   NOT NULL,
    hash       BYTEA    NOT NULL,
    PRIMARY KEY (level, node_index)
);

CREATE TABLE integrity_checkpoint (
    size         BIGINT      PRIMARY KEY,
    published_at TIMESTAMPTZ NOT NULL,
    note         TEXT        NOT NULL
);

-- Public halves only. The secret ones are in a file that no user of this database can read.
CREATE TABLE integrity_key (
    key          TEXT        PRIMARY KEY,
    published_at TIMESTAMPTZ NOT NULL
);
