-- What operators decided about dead letters: who, when, and why. Never changed but for the outcome of a retry.
CREATE TABLE dead_letter_action (
    id               BIGSERIAL   PRIMARY KEY,
    processing_group TEXT        NOT NULL,
    sequence_id      TEXT        NOT NULL,
    action           TEXT        NOT NULL CHECK (action IN ('RETRY', 'PARK')),
    reason           TEXT        NOT NULL,
    -- subject of the account
    acted_by         TEXT        NOT NULL,
    acted_at         TIMESTAMPTZ NOT NULL DEFAULT now(),
    -- of a retry; null until it was tried
    outcome          TEXT        CHECK (outcome IN ('DONE', 'FAILED')),
    tried_at         TIMESTAMPTZ
);
CREATE INDEX dead_letter_action_by_sequence ON dead_letter_action (processing_group, sequence_id, id DESC);
CREATE INDEX dead_letter_action_asked ON dead_letter_action (id) WHERE action = 'RETRY' AND outcome IS NULL;

-- A matter's letters in one group, which are tried one after the other: what stands first holds up the others. Payloads and
-- messages of failures, which may quote what a person wrote, are left out. A decision holds for the letters that it saw.
CREATE VIEW dead_letter_sequence AS
SELECT letters.*, coalesce(last.action = 'PARK', false) AS parked
FROM (SELECT processinggroup AS processing_group,
             sequenceidentifier AS sequence_id,
             count(*) AS letters,
             (array_agg(payloadtype ORDER BY sequenceindex))[1] AS event_type,
             (array_agg(causetype ORDER BY sequenceindex))[1] AS cause_type,
             min(enqueuedat)::timestamptz AS since,
             max(lasttouched)::timestamptz AS last_tried
      FROM deadletterentry
      GROUP BY processinggroup, sequenceidentifier) AS letters
LEFT JOIN LATERAL (SELECT action FROM dead_letter_action
                   WHERE processing_group = letters.processing_group AND sequence_id = letters.sequence_id
                     AND acted_at >= letters.since
                   ORDER BY id DESC LIMIT 1) AS last ON true;
