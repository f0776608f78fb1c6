-- Read models, each filled by one state topic alone and rebuilt from it: nothing here may differ after a rebuild.
create table result (
    id                uuid primary key,
    beneficiary_id    uuid        not null,
    sitting_id        uuid        not null,
    campaign_code     text        not null,
    completed_at      timestamptz not null,
    framework_id      uuid,
    framework_version integer     not null,
    total_pix         integer     not null,
    -- Code, level, points, ability, prior, chances of the levels of each.
    competences       jsonb       not null,
    -- What it tells beside its levels; nothing of one of the time before.
    told              jsonb
);
create index results_of_a_person on result (beneficiary_id, completed_at);

create table pathway (
    id             uuid primary key,
    beneficiary_id uuid    not null,
    structure_id   uuid    not null,
    status         text    not null,
    steps_done     integer not null,
    steps_total    integer not null
);
create index pathways_of_a_structure on pathway (structure_id, beneficiary_id);
create index pathways_of_a_person on pathway (beneficiary_id);

create table certificate (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    status         text        not null,
    global_level   integer,
    total_pix      integer     not null,
    published_at   timestamptz not null
);
create index certificates_of_a_person on certificate (beneficiary_id);

-- What the assessment service says of entry diagnoses: to which route a person came, and when. Nothing of what was answered.
create table diagnosis (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    route          text        not null,
    completed_at   timestamptz not null
);
create index diagnoses_of_a_person on diagnosis (beneficiary_id);

-- Each time somebody else looked at results of a person; shown to that person.
create table profile_read (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    structure_id   uuid        not null,
    role           text        not null,
    reader_subject text        not null,
    seen_in        text        not null,
    read_at        timestamptz not null,
    read_on        date        not null,
    constraint results_are_seen_in_a_profile_or_a_caseload check (seen_in in ('profile', 'caseload'))
);
create index reads_of_a_person on profile_read (beneficiary_id, id);
-- A caseload is a list that is open all day: one line a day says as much as a thousand.
create unique index one_caseload_read_a_day
    on profile_read (beneficiary_id, structure_id, reader_subject, read_on) where seen_in = 'caseload';
