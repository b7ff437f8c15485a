-- Whom a complaint is about, in each read model that shows something of it: each writes it with the filing itself, so that
-- none shows a filing before it knows from whom to keep the reporter.

ALTER TABLE complaint_view
    ADD COLUMN accused          text COLLATE "C",
    ADD COLUMN presumed_accused text,
    ADD COLUMN may_be_known     boolean NOT NULL DEFAULT false,
    ADD COLUMN released         text;

-- Asked by whatever came from the complaint, too: councils, disputes and enforcement tasks.
ALTER TABLE dossier
    ADD COLUMN accused          text COLLATE "C",
    ADD COLUMN presumed_accused text,
    ADD COLUMN may_be_known     boolean NOT NULL DEFAULT false,
    ADD COLUMN released         text;

ALTER TABLE inbox
    ADD COLUMN accused          text COLLATE "C",
    ADD COLUMN presumed_accused text,
    ADD COLUMN may_be_known     boolean NOT NULL DEFAULT false,
    ADD COLUMN is_released      boolean NOT NULL DEFAULT false,
    -- By which capability the holder has the case.
    ADD COLUMN case_capability  text,
    -- Whoever must act is of the accused and reads nothing of the matter yet: somebody must write it for them.
    ADD COLUMN unreleased       boolean GENERATED ALWAYS AS (NOT may_be_known AND NOT is_released
        AND CASE complaint_state
            WHEN 'INTAKE' THEN intake_office IS NOT NULL
                AND (coalesce(intake_office = accused, false) OR coalesce(presumed_accused = 'community', false))
            WHEN 'ACCEPTED' THEN case_task IS NOT NULL
                AND (coalesce(case_holder = accused, false) OR coalesce(case_capability = presumed_accused, false))
            ELSE false END) STORED;

-- Only what waits for it is in here.
CREATE INDEX inbox_unreleased ON inbox (complaint_id) WHERE unreleased;
