-- The training catalogue: files of LHEO, each from a source that says what is offered; staged as they come, switched in one transaction.

-- Where files come from. A file closes what its own source offered before, and nothing of others.
create table catalogue_source (
    name   text primary key,
    -- The file around its trainings, for an export without loss; null before the first import is done.
    head   text,
    tail   text,
    -- The last import that took effect.
    run_id uuid,
    constraint sources_are_named_in_small_letters check (name ~ '^[a-z0-9][a-z0-9-]{0,39}$')
);

create table catalogue_run (
    id                 uuid primary key,
    source             text        not null,
    state              text        not null,
    refused_because    text,
    format             text,
    head               text,
    tail               text,
    -- Of the file.
    bytes              bigint      not null default 0,
    trainings          integer     not null default 0,
    actions            integer     not null default 0,
    sessions           integer     not null default 0,
    faults             integer     not null default 0,
    -- What it changed, once it is done.
    added              integer     not null default 0,
    changed            integer     not null default 0,
    closed             integer     not null default 0,
    unchanged          integer     not null default 0,
    sessions_added     integer     not null default 0,
    sessions_changed   integer     not null default 0,
    sessions_closed    integer     not null default 0,
    begun_at           timestamptz not null,
    changed_at         timestamptz not null,
    constraint run_is_in_a_known_state check (state in ('receiving', 'received', 'done', 'refused')),
    constraint what_is_refused_says_why check ((state = 'refused') = (refused_because in ('faults', 'superseded', 'rows-lost')))
);
create index runs_of_a_source on catalogue_run (source, id);

-- The first thousand of a run; all are counted in it.
create table catalogue_fault (
    run_id  uuid    not null references catalogue_run on delete cascade,
    number  integer not null,
    line    integer not null,
    element text    not null,
    code    text    not null,
    primary key (run_id, number)
);

-- What a run changed. Sessions of an added training are told by it, and not one by one.
create table catalogue_change (
    run_id uuid    not null references catalogue_run on delete cascade,
    number integer not null,
    kind   text    not null,
    id     uuid    not null,
    what   text    not null,
    primary key (run_id, number),
    constraint change_is_of_a_known_kind check (kind in ('training', 'session')),
    constraint change_is_known check (what in ('added', 'changed', 'closed'))
);
create index changes_of_a_thing on catalogue_change (id);

-- Text for a search in which accents do not matter.
create function search_words(words text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('french'::regconfig, translate(lower(words), 'àâäçéèêëîïôöùûüÿœæ’', 'aaaceeeeiioouuuyoa '))
$$;

create function search_query(words text) returns tsquery language sql immutable parallel safe as $$
    select websearch_to_tsquery('french'::regconfig, translate(lower(words), 'àâäçéèêëîïôöùûüÿœæ’', 'aaaceeeeiioouuuyoa '))
$$;

-- Kilometres of the great circle, as Position.kilometresTo.
create function kilometres(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
    returns double precision language sql immutable parallel safe as $$
    select 2 * 6371.0088 * asin(sqrt(least(1, power(sind((lat2 - lat1) / 2), 2) + cosd(lat1) * cosd(lat2) * power(sind((lon2 - lon1) / 2), 2))))
$$;

create table training (
    id             uuid primary key,
    source         text    not null references catalogue_source,
    -- What its source calls it; the ids here are made from that.
    number         text    not null,
    -- Among the trainings of the file.
    position       integer not null,
    title          text    not null,
    body           text    not null,
    siret          text,
    -- Plain text.
    objective      text    not null,
    contents       text    not null,
    certifying     boolean,
    entry_level    smallint,
    formacodes     text[]  not null,
    certifications text[]  not null,
    -- Contact of type 1 is there.
    disability_contact boolean not null,
    -- Of our own extras: what sort of offer it is, and what it does for competences, such as 1.2:0:3.
    kind           text,
    targets        text[]  not null,
    -- As it stands in the file, for an export without loss; and what tells whether it changed: what it says, and how it is written.
    xml            text    not null,
    content_digest text    not null,
    xml_digest     text    not null,
    -- The run since which its source does not name it any more.
    closed_by      uuid,
    -- The run that changed it last.
    run_id         uuid    not null,
    search         tsvector not null generated always as
        (setweight(search_words(title), 'A') || setweight(search_words(body), 'B') || setweight(search_words(left(objective, 500)), 'C')) stored
);
create index trainings_of_a_source on training (source, position) where closed_by is null;
create index trainings_by_words on training using gin (search);
create index trainings_by_formacode on training using gin (formacodes);

create table training_action (
    id                  uuid primary key,
    training_id         uuid    not null references training,
    number              text    not null,
    -- on-site, remote or hybrid; null when the file does not say.
    mode                text,
    -- One may begin at any time.
    permanent_entry     boolean not null,
    publics             text[]  not null,
    entry_level_needed  boolean,
    hours               integer,
    hours_a_week        integer,
    price_euros         numeric(10, 2),
    funding_possible    boolean,
    remaining_cost      text,
    financers           text[]  not null,
    languages           text[]  not null,
    accessibility       text,
    conditions          text,
    -- Whether it is known of any of its places where it is.
    placed              boolean not null,
    closed_by           uuid,
    constraint mode_is_known check (mode in ('on-site', 'remote', 'hybrid'))
);
create index actions_of_a_training on training_action (training_id, id);

create table training_place (
    action_id uuid     not null references training_action,
    number    smallint not null,
    name      text,
    street    text,
    postcode  text,
    town      text,
    commune   text,
    -- Both, or none: degrees.
    latitude  double precision,
    longitude double precision,
    -- Of its commune or postcode: its source says no position.
    approximate boolean not null,
    primary key (action_id, number),
    constraint a_place_is_nowhere_by_half check ((latitude is null) = (longitude is null))
);
create index places_by_position on training_place (latitude, longitude) where latitude is not null;

create table training_session (
    id          uuid primary key,
    action_id   uuid not null references training_action,
    training_id uuid not null references training,
    number      text not null,
    -- The first and the last day on which it may start, the same one when it is known to the day; null: unknown.
    starts      date,
    starts_last date,
    ends        date,
    enrol_from  date,
    enrol_until date,
    -- open, closed, suspended; null when the file does not say.
    recruitment text,
    digest      text not null,
    closed_by   uuid,
    constraint recruitment_is_known check (recruitment in ('open', 'closed', 'suspended'))
);
create index sessions_of_an_action on training_session (action_id, starts) where closed_by is null;
create index sessions_of_a_training on training_session (training_id);

-- For pathways: sessions that no file names any more.
create view closed_session as
select id from training_session where closed_by is not null;

-- What a FORMACODE means in competences: each version stays, and the highest is in force.
create table formacode_mapping (
    formacode    text        not null,
    version      integer     not null,
    -- Account of the operator; null for a proposal of this project that nobody confirmed.
    confirmed_by text,
    at           timestamptz not null,
    -- Such as 1.2:0:3; none when it means nothing of the framework.
    targets      text[]      not null,
    constraint one_mapping_a_formacode_and_version primary key (formacode, version),
    constraint a_formacode_has_five_digits check (formacode ~ '^[0-9]{5}$'),
    constraint mappings_begin_with_version_one check (version >= 1)
);

-- Which competences a FORMACODE raises, from which level to which, by the mapping in force.
create table formacode_competence (
    formacode  text     not null,
    competence text     not null,
    from_level smallint not null,
    to_level   smallint not null,
    primary key (formacode, competence),
    constraint a_mapping_leads_upwards check (from_level < to_level)
);
-- 15050, getting up to date with technology: the minimum of digital independence. A proposal of this project; no authority has adopted it.
insert into formacode_mapping (formacode, version, at, targets)
select '15050', 1, timestamptz '2026-11-01T00:00:00Z', array_agg(competence || ':0:3' order by competence)
from unnest(array['1.1', '1.2', '2.1', '2.4', '3.1', '4.1', '4.2', '5.1', '5.2']) competence;
insert into formacode_competence (formacode, competence, from_level, to_level)
select formacode, split_part(target, ':', 1), 0, 3 from formacode_mapping cross join unnest(targets) target;

-- Tables of others, as an operator brings them: none is shipped.
create table formacode_label (
    formacode text primary key,
    label     text not null,
    constraint a_labelled_formacode_has_five_digits check (formacode ~ '^[0-9]{5}$')
);
create table formacode_rome (
    formacode text not null,
    rome      text not null,
    primary key (formacode, rome),
    constraint a_linked_formacode_has_five_digits check (formacode ~ '^[0-9]{5}$')
);

-- What each training does for competences: what it says itself, else what its FORMACODEs say.
create table training_competence (
    training_id uuid     not null references training,
    competence  text     not null,
    from_level  smallint not null,
    to_level    smallint not null,
    primary key (training_id, competence)
);
create index trainings_by_competence on training_competence (competence, training_id);

-- Files on their way in. Unlogged: a run whose rows a crash of the database took is refused, and its file sent again.
create unlogged table staged_training (
    run_id uuid not null, line integer not null,
    id uuid not null, source text not null, number text not null, position integer not null, title text not null, body text not null,
    siret text, objective text not null, contents text not null, certifying boolean, entry_level smallint, formacodes text[] not null,
    certifications text[] not null, disability_contact boolean not null, kind text, targets text[] not null, xml text not null,
    content_digest text not null, xml_digest text not null
);
create index staged_trainings_of_a_run on staged_training (run_id, id);
create unlogged table staged_action (
    run_id uuid not null,
    id uuid not null, training_id uuid not null, number text not null, mode text, permanent_entry boolean not null, publics text[] not null,
    entry_level_needed boolean, hours integer, hours_a_week integer, price_euros numeric(10, 2), funding_possible boolean, remaining_cost text,
    financers text[] not null, languages text[] not null, accessibility text, conditions text, placed boolean not null
);
create index staged_actions_of_a_run on staged_action (run_id, training_id);
create unlogged table staged_place (
    run_id uuid not null, training_id uuid not null,
    action_id uuid not null, number smallint not null, name text, street text, postcode text, town text, commune text,
    latitude double precision, longitude double precision, approximate boolean not null
);
create index staged_places_of_a_run on staged_place (run_id, training_id);
create unlogged table staged_session (
    run_id uuid not null,
    id uuid not null, action_id uuid not null, training_id uuid not null, number text not null, starts date, starts_last date, ends date,
    enrol_from date, enrol_until date, recruitment text, digest text not null
);
create index staged_sessions_of_a_run on staged_session (run_id, training_id);
