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
    -- Of which pool it was then: authors see the open one.
    pool         text        not null,
    -- When the jury found it right after all: answers to it count again from then on.
    restored_at  timestamptz,
    constraint finished_when_it_is_through check ((through is null) = (finished_at is not null)),
    constraint known_pool check (pool in ('open', 'reserved')),
    constraint only_the_jury_restores check (restored_at is null or pool = 'reserved')
);

-- Items of the reserved pool are withdrawn, and taken back in, by two members of the jury.
create table withdrawal_proposal (
    id           uuid primary key,
    item_id      text        not null,
    restores     boolean     not null,
    reason       text        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    dropped_at   timestamptz,
    constraint a_confirmation_says_whose_it_is check ((confirmed_by is null) = (confirmed_at is null)),
    constraint confirmed_by_another_than_who_proposed check (confirmed_by <> proposed_by),
    constraint confirmed_or_dropped check (confirmed_at is null or dropped_at is null)
);
create unique index one_open_withdrawal_proposal_per_item
    on withdrawal_proposal (item_id) where confirmed_at is null and dropped_at is null;

-- Who answered an item: a search that reads all answers of all sittings takes the longer, the more people the platform has.
create index answers_by_item on answer (item_id, sitting_id);

alter table sitting add column rescored integer not null default 0;

-- A result that was rescored stays for those who saw it, and says which one took its place. What was granted for the first of them
-- holds for those that replace it.
alter table result
    drop constraint one_result_per_sitting,
    add column first_id uuid,
    add column replaced_by uuid;
create unique index one_result_in_force_per_sitting on result (sitting_id) where replaced_by is null;
