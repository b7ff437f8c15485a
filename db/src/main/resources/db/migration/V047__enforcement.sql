-- Read model projection.matters, the part of enforcement: who answers for a task, who has it, and who can be sent.

CREATE TABLE enforcement_task (
    task_id      text COLLATE "C" PRIMARY KEY,
    lead         text COLLATE "C" NOT NULL,
    member       text COLLATE "C",
    rectifier    text COLLATE "C",
    due          jsonb
);

CREATE TABLE enforcement_member (
    member_id       text COLLATE "C" PRIMARY KEY,
    organisation_id text COLLATE "C" NOT NULL,
    area            text COLLATE "C" NOT NULL,
    free            boolean          NOT NULL,
    idle_since      timestamptz      NOT NULL
);
CREATE INDEX enforcement_member_free ON enforcement_member (organisation_id) WHERE free;

-- Open work of a member: asked to go, or inspecting.
CREATE TABLE enforcement_work (
    task_id   text COLLATE "C" NOT NULL,
    member_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (member_id, task_id)
);
CREATE INDEX enforcement_work_task ON enforcement_work (task_id);
