-- Items found faulty while people sit tests: from then on nobody is asked them, and answers to them count for nothing.
create table item_withdrawal (
    item_id      text primary key,
    reason       text        not null,
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null,
    -- How far the search for sittings that had answered it went; null once it is through.
    through      uuid        default '00000000-0000-0000-0000-000000000000',
    sittings     integer     not null default 0,
    results      integer     not null default 0,
    finished_at  timestamptz,
    constraint finished_when_it_is_through check ((through is null) = (finished_at is not null))
);

alter table sitting add column rescored integer not null default 0;

-- A result that was rescored stays for those who saw it, and says which one took its place. What was granted for the first of them
-- holds for those that replace it.
alter table result
    drop constraint one_result_per_sitting,
    add column first_id uuid,
    add column replaced_by uuid;
create unique index one_result_in_force_per_sitting on result (sitting_id) where replaced_by is null;
