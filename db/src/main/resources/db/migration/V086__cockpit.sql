-- What the cockpit looks for in read models that are there: what stands open, and what was filed or ended in some days.

CREATE INDEX tracking_open ON tracking (area) WHERE ended_at IS NULL;
CREATE INDEX tracking_filed ON tracking (filed_at);
CREATE INDEX tracking_ended ON tracking (ended_at) WHERE ended_at IS NOT NULL;
