-- The public list of councils, newest first, is one walk of this index from the last row shown.
CREATE INDEX matter_councils ON matter (opened_at DESC, matter_id DESC) WHERE kind = 'COUNCIL';
