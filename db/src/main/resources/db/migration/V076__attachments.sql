-- Read model projection.attachments: the files of matters; what is in them is in no table.

CREATE TABLE attachment (
    matter_id       text COLLATE "C" NOT NULL,
    number          integer          NOT NULL,
    attachments_id  text COLLATE "C" NOT NULL,
    attached_by     text COLLATE "C" NOT NULL,
    organisation    text COLLATE "C",
    name            text             NOT NULL,
    type            text             NOT NULL,
    bytes           integer          NOT NULL,
    address         text COLLATE "C" NOT NULL,
    attached_at     timestamptz      NOT NULL,
    withdrawn       boolean          NOT NULL DEFAULT false,
    -- of the last event that the row has seen
    sequence        bigint           NOT NULL,
    PRIMARY KEY (matter_id, number)
);
CREATE INDEX attachment_by_stream ON attachment (attachments_id, sequence);
