-- Erasures that this service heard of: how far its own part is. Hashes of ids only, kept for ever.
create table erasure_work (
    erasure_id    uuid primary key,
    person_hashes text[]      not null,
    heard_at      timestamptz not null,
    due_at        timestamptz not null,
    -- The first sweep is done; what calls under way then still wrote, a second one takes away.
    swept_at      timestamptz,
    completed_at  timestamptz,
    -- Rows that went, and names of tables in which something stays by law.
    rows_gone     bigint      not null default 0,
    kept          text[]      not null default '{}',
    constraint only_what_was_swept_is_completed check (swept_at <= completed_at)
);
create index erasures_under_way on erasure_work (due_at) where completed_at is null;
