-- That a sandbox began anew, and how far it is.
create table sandbox_reset (
    id           uuid primary key,
    structure_id uuid        not null,
    asked_at     timestamptz not null,
    stage        text        not null,
    -- The last file that was looked at in this round; they are taken in the order of their ids, until nobody is left.
    cleared_to   uuid,
    taken        integer     not null,
    ended_at     timestamptz,
    constraint reset_of_a_structure foreign key (structure_id) references structure,
    constraint a_reset_is_at_a_known_stage check (stage in ('clearing', 'making', 'playing', 'done')),
    constraint a_reset_that_is_done_says_when check ((stage = 'done') = (ended_at is not null))
);
create unique index one_reset_of_a_sandbox_at_a_time on sandbox_reset (structure_id) where ended_at is null;
create index resets_of_a_sandbox on sandbox_reset (structure_id, asked_at);

-- Those whose people are going or are made just now: nobody else comes meanwhile.
create view sandbox_being_cleared as
select structure_id
from sandbox_reset
where stage in ('clearing', 'making');

-- Who was made by it. The rows go with their people, at the next reset.
create table sandbox_person (
    beneficiary_id uuid primary key,
    reset_id       uuid    not null,
    reference      text    not null,
    -- All results are there, and what is to be shared is.
    settled        boolean not null,
    constraint made_by_a_reset foreign key (reset_id) references sandbox_reset,
    constraint everybody_once_in_a_reset unique (reset_id, reference)
);
