-- Uniqueness across streams: a plain INSERT in the command's own transaction, never check-then-act.
create table tracking_code_claim (
    code         text primary key,
    complaint_id text not null
);
