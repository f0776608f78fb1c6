-- Places of digital mediation, as feeds of others say them. Nothing of persons: names of contacts are not kept.

create table mediation_place (
    id          uuid primary key,
    -- Where it comes from, as the operator calls it, and what it is called there.
    feed        text    not null,
    source_id   text    not null,
    name        text    not null,
    themes      text[]  not null,
    in_person   boolean not null,
    remote      boolean not null,
    -- As its source says them.
    address     jsonb   not null,
    facts       jsonb   not null,
    said_on     date    not null,
    -- Where that is; null when nobody could tell.
    latitude    double precision,
    longitude   double precision,
    approximate boolean,
    commune     text,
    landmass    text,
    shore       text,
    -- When its feed named it no longer; null while it does.
    closed_at   timestamptz,
    constraint one_place_per_feed_and_source_id unique (feed, source_id),
    constraint a_place_is_on_the_map_or_not
        check (num_nulls(latitude, longitude, approximate, landmass, shore) in (0, 5))
);
create index open_mediation_places_by_latitude on mediation_place (latitude) where closed_at is null;

create table mediation_import (
    id          uuid primary key,
    feed        text        not null,
    at          timestamptz not null,
    records     integer     not null,
    added       integer     not null,
    changed     integer     not null,
    closed      integer     not null,
    unchanged   integer     not null,
    refused     integer     not null,
    unplaced    integer     not null,
    fault_count integer     not null,
    -- The first hundred: line, field, reason.
    faults      jsonb       not null
);

-- Files that are coming in; a record without a name is refused, and keeps what is known under its id from being closed.

create table mediation_staged (
    file_id     uuid        not null,
    number      integer     not null,
    line        integer     not null,
    staged_at   timestamptz not null default now(),
    id          uuid        not null,
    source_id   text        not null,
    name        text,
    themes      text[],
    in_person   boolean,
    remote      boolean,
    address     jsonb,
    facts       jsonb,
    said_on     date,
    latitude    double precision,
    longitude   double precision,
    approximate boolean,
    commune     text,
    landmass    text,
    shore       text,
    primary key (file_id, number)
);
create index staged_mediation_places_by_source_id on mediation_staged (file_id, source_id);

create table mediation_structure_staged (
    file_id   uuid        not null,
    source_id text        not null,
    staged_at timestamptz not null default now(),
    said      jsonb       not null,
    primary key (file_id, source_id)
);
