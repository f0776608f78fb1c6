-- Tables that every service keeps beside its own: what it has to say, what it has heard, whom it may not hear of again.

create table outbox_event (
    id                uuid primary key,
    seq               bigint generated always as identity,
    shard             smallint    not null,
    topic             text        not null,
    key               text        not null,
    type              text        not null,
    aggregate_id      uuid        not null,
    aggregate_epoch   bigint      not null,
    aggregate_version bigint      not null,
    person_id         uuid,
    data              text,
    trace_parent      text,
    occurred_at       timestamptz not null,
    sent_at           timestamptz
) partition by range (id);
create index unsent_outbox_events on outbox_event (shard, seq) where sent_at is null;
create index sent_outbox_events on outbox_event (sent_at) where sent_at is not null;
create index outbox_events_about_a_person on outbox_event (person_id) where person_id is not null;
select cut_by_months('outbox_event', 'id', 'P30D', 'sent_at is null or sent_at >= now() - interval ''P30D''');

-- Counts the restores of this database: versions go back with it, so that an older epoch is older than any version of a newer one.
create table outbox_epoch (
    only_one boolean primary key default true check (only_one),
    number   bigint  not null
);
insert into outbox_epoch (number) values (0);

create table inbox_event (
    event_id    uuid primary key,
    topic       text        not null,
    received_at timestamptz not null default now()
) partition by range (event_id);
create index inbox_events_of_a_topic on inbox_event (topic);
create index inbox_events_by_time on inbox_event using brin (received_at);
-- Ids outlive the facts on their topics (30 days), else a rewind would repeat their effects.
-- Ids of states are kept for ever: states are on their topics for ever. Their versions alone would not do, since the tombstone of somebody
-- who was erased leaves none, and would be handled anew.
select cut_by_months('inbox_event', 'event_id', 'P60D', 'received_at >= now() - interval ''P60D''', 'topic like ''%.state''');

create table inbox_version (
    topic        text   not null,
    aggregate_id uuid   not null,
    epoch        bigint not null,
    version      bigint not null,
    -- Whom it is about: these rows go with the person.
    person_id    uuid,
    primary key (topic, aggregate_id)
);
create index inbox_versions_about_a_person on inbox_version (person_id) where person_id is not null;

-- When this service last stood at the end of each partition of a topic, by the clock of the database; "partitions" are all of the topic.
create table inbox_end (
    topic      text        not null,
    partition  integer     not null,
    partitions integer     not null,
    stood_at   timestamptz not null,
    primary key (topic, partition)
);

create table inbox_rewind (
    topic      text        primary key,
    generation bigint      not null,
    from_time  timestamptz not null
);

create table inbox_partition (
    topic      text    not null,
    partition  integer not null,
    generation bigint  not null,
    primary key (topic, partition)
);

-- Read models that shall be built again. The next attempt may begin when it is due: the one at work puts that off again and again, so
-- that another takes over from one that died; one that failed puts it off for longer.
create table inbox_rebuild (
    topic   text        primary key,
    attempt bigint      not null default 0,
    due_at  timestamptz not null default '-infinity',
    failure text
);

-- Tables of the same names in a schema of their own, empty, for such a rebuild; what an earlier one left behind goes. With the rights of whom
-- the tables belong to: a service that works as another user (ADR 038) may make and drop these, and nothing else.
create function drop_tables_beside(beside text) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if beside !~ '^rebuild_[a-z0-9_]+$' then
        raise exception '% is no schema of a rebuild', beside using errcode = 'insufficient_privilege';
    end if;
    -- First what news that are being handled lock first: dropping locks tables in any order, and would wait for them while they wait for it.
    if to_regclass(format('%I.inbox_version', beside)) is not null then
        execute format('lock table %I.inbox_version in access exclusive mode', beside);
    end if;
    execute format('drop schema if exists %I cascade', beside);
end $$;

create function make_tables_beside(beside text, tables text[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    one text;
begin
    perform drop_tables_beside(beside);
    execute format('create schema %I', beside);
    foreach one in array tables loop
        execute format('create table %I.%I (like %I including all)', beside, one, one);
    end loop;
    execute format('create table %I.left_out (aggregate_id uuid, why text not null)', beside);
end $$;
select for_the_service_alone('drop_tables_beside(text)');
select for_the_service_alone('make_tables_beside(text, text[])');

create table dead_letter (
    id          uuid primary key,
    topic       text        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    key         text,
    headers     text        not null,
    payload     bytea,
    reason      text        not null,
    received_at timestamptz not null default now(),
    replayed_at timestamptz,
    constraint one_dead_letter_per_record unique (topic, partition, "offset")
);

-- What a creation made, by its id alone: what a call that is sent again is told is read anew. Neither key nor body can be had of it.
create table idempotent_creation (
    call       text        primary key,
    body_seal  text        not null,
    made       text        not null,
    created_at timestamptz not null default now(),
    constraint made_is_named_by_ids_alone check (made ~ '^[0-9a-f-]+( [0-9a-f-]+)*$')
);
create index idempotent_creations_by_time on idempotent_creation (created_at);
create index idempotent_creations_by_what_was_made on idempotent_creation using gin (string_to_array(made, ' '));

create table account_link (
    issuer    text not null,
    subject   text not null,
    person_id uuid not null,
    -- A person in the key: while a link moves, both states may be known for a moment, in either order.
    primary key (issuer, subject, person_id)
);
create index accounts_of_a_person on account_link (person_id);

-- For statements of services: whose an account is. Two rows while a link moves: then it is nobody's.
create view person_of_account as
select issuer, subject, person_id
from account_link;

-- Everyone whom this service ever said or heard something about, aliases included: who is to be erased is told by the hash alone.
create table known_person (
    person_id   uuid primary key,
    person_hash text not null
);
create index known_persons_by_hash on known_person (person_hash);

create table erased_person (
    person_hash text primary key,
    erased_at   timestamptz not null default now()
);

-- Read model of profile.structure.state; empty in the service that owns structures.
create table known_structure (
    structure_id uuid primary key,
    -- News of the parent may come later: no foreign key.
    parent_id    uuid,
    name         text not null,
    kind         text not null,
    time_zone    text not null,
    -- Made up, for a partner to try things in.
    sandbox      boolean not null,
    constraint a_structure_is_no_part_of_itself check (parent_id <> structure_id)
);
create index parts_of_a_known_structure on known_structure (parent_id);

-- How far this database heard who was erased: the next offset of each partition of that topic, written with the effect.
create table erasure_position (
    partition   integer primary key,
    next_offset bigint not null
);

-- Which database this was when it last knew of all erasures. Another one, by cluster, timeline or number, came out of a backup or took
-- over from a lost one: nobody is answered before it knows them again.
create table database_identity (
    only_one boolean primary key default true check (only_one),
    identity text not null
);
