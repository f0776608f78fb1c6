-- Nights on which rows were let go: how many of each table, or would have been.
create table retention_run (
    id           uuid primary key,
    dry          boolean     not null,
    by_the_clock boolean     not null,
    begun_at     timestamptz not null,
    ended_at     timestamptz,
    -- Rows by table; of those with rules of their own, what they say.
    rows         jsonb       not null,
    failed       text[]      not null default '{}'
);
