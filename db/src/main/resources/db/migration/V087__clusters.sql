-- Uniqueness across streams: which case is handled together with which; nothing follows what follows a third.
CREATE TABLE case_cluster (
    case_id      text COLLATE "C" PRIMARY KEY,
    lead_case_id text COLLATE "C" NOT NULL
);

CREATE INDEX case_cluster_lead ON case_cluster (lead_case_id);

-- Read models projection.tracking and projection.dossier: the complaint whose case leads; null where a case is handled by itself.
ALTER TABLE tracking ADD COLUMN lead_complaint_id text COLLATE "C";
CREATE INDEX tracking_lead ON tracking (lead_complaint_id) WHERE lead_complaint_id IS NOT NULL;

ALTER TABLE dossier ADD COLUMN lead_complaint_id text COLLATE "C";
CREATE INDEX dossier_lead ON dossier (lead_complaint_id) WHERE lead_complaint_id IS NOT NULL;
