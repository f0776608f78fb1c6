-- What people asked for of all that is kept of them: in their space, or at the desk of a structure, which hands it over.
create table person_export (
    id           uuid primary key,
    person_id    uuid        not null,
    -- The person's own file and those joined to it; of a desk that one file.
    file_ids     uuid[]      not null,
    structure_id uuid,
    -- What the structure was asked for; its answer is that the copy was taken.
    request_id   uuid,
    asked_at     timestamptz not null,
    -- When the services were last told.
    told_at      timestamptz not null,
    ready_at     timestamptz,
    expires_at   timestamptz,
    -- When it ended without a copy.
    too_large_at timestamptz,
    constraint a_desk_is_asked_by_a_person check ((structure_id is null) = (request_id is null)),
    constraint what_is_too_large_has_no_copy check (too_large_at is null or ready_at is null),
    constraint a_copy_is_there_for_a_time check ((ready_at is null) = (expires_at is null) and ready_at < expires_at)
);
create unique index one_export_under_way_per_person on person_export (person_id) where ready_at is null and too_large_at is null;
create index exports_that_were_too_large on person_export (too_large_at) where too_large_at is not null;
create index exports_of_a_person on person_export (person_id, id);
create index exports_with_a_file on person_export using gin (file_ids);
create index copies_by_their_end on person_export (expires_at) where expires_at is not null;

-- Parts that services told of, and what was fetched of them; they go once the copy is made.
create table person_export_part (
    export_id uuid   not null,
    service   text   not null,
    bytes     bigint not null,
    sha256    text   not null,
    body      bytea,
    constraint one_part_per_service primary key (export_id, service),
    constraint a_part_is_of_an_export foreign key (export_id) references person_export on delete cascade,
    constraint a_part_is_of_a_service check (service in ('profile', 'assessment', 'pathway', 'certification'))
);

-- What the person takes away, while it is there.
create table person_export_copy (
    export_id uuid primary key,
    archive   bytea not null,
    page      text  not null,
    -- What the page may do, as it was when it was made.
    policy    text  not null,
    constraint a_copy_is_of_an_export foreign key (export_id) references person_export on delete cascade
);
-- A ZIP is not compressed once more.
alter table person_export_copy alter column archive set storage external;

-- Of exports: that a person asked for a copy, and when.
create view copy_asked_for as
select person_id, asked_at
from person_export;
