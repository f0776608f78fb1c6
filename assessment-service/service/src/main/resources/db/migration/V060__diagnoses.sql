-- Rules of the entry diagnosis, of territories and those that come with the platform. Once active, a row never changes.
create table diagnosis_rule_set (
    id            uuid primary key,
    structure_id  uuid,
    code          text        not null,
    version       integer     not null,
    title         text        not null,
    questionnaire integer     not null,
    content       json        not null,
    revision      bigint      not null,
    created_at    timestamptz not null,
    activated_at  timestamptz,
    constraint versions_of_rules_are_numbered unique nulls not distinct (structure_id, code, version)
);
create index rule_sets_of_a_structure on diagnosis_rule_set (structure_id, id);

-- What new passages of a structure follow, since when; the newest row counts. No row is ever changed.
create table diagnosis_rules_in_force (
    structure_id uuid        not null,
    rule_set_id  uuid        not null references diagnosis_rule_set (id),
    since        timestamptz not null
);
create index rules_in_force_of_a_structure on diagnosis_rules_in_force (structure_id, since desc);

create table diagnosis_experiment (
    id           uuid primary key,
    structure_id uuid        not null,
    title        text        not null,
    rule_set_a   uuid        not null references diagnosis_rule_set (id),
    rule_set_b   uuid        not null references diagnosis_rule_set (id),
    share_of_b   integer     not null,
    seed         bigint      not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    constraint an_experiment_compares_two_sets check (rule_set_a <> rule_set_b),
    constraint both_sets_get_people check (share_of_b between 1 and 99)
);
create unique index one_running_experiment_per_structure on diagnosis_experiment (structure_id) where ended_at is null;
create index experiments_of_a_structure on diagnosis_experiment (structure_id, id);

-- Passages. What people typed in a task is not kept, only how it went and a hash to know the same response again.
create table diagnosis (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    structure_id   uuid,
    campaign_code  text,
    rule_set_id    uuid        not null references diagnosis_rule_set (id),
    experiment_id  uuid        references diagnosis_experiment (id),
    arm            text,
    questionnaire  integer     not null,
    device         text,
    needs          text[]      not null,
    seed           bigint      not null,
    bank_version   text        not null,
    answers        json        not null,
    tasks          json        not null,
    started_at     timestamptz not null,
    ended_at       timestamptz,
    route          text,
    advised_campaign text,
    -- The decision as it was told, so that it stays explained whatever becomes of the rules.
    decision       json,
    constraint an_arm_is_of_an_experiment check ((experiment_id is null) = (arm is null)),
    constraint known_arm check (arm in ('A', 'B')),
    constraint known_route check (route in ('full-test', 'assisted-test', 'mediation-first')),
    constraint a_route_is_a_decision check ((route is null) = (decision is null)),
    constraint a_route_ends_the_diagnosis check (route is null or ended_at is not null)
);
create unique index one_open_diagnosis_per_beneficiary on diagnosis (beneficiary_id) where ended_at is null;
create index diagnoses_of_a_beneficiary on diagnosis (beneficiary_id, id);
create index diagnoses_under_rules on diagnosis (structure_id, rule_set_id, beneficiary_id);

create table diagnosis_consent (
    grant_id       uuid primary key,
    diagnosis_id   uuid        not null references diagnosis (id),
    beneficiary_id uuid        not null,
    structure_id   uuid        not null,
    purpose        text        not null,
    until          timestamptz not null,
    consented_at   timestamptz not null
);
create index consents_of_a_diagnosis on diagnosis_consent (diagnosis_id);

create table diagnosis_read (
    id             uuid primary key,
    diagnosis_id   uuid        not null references diagnosis (id),
    -- As the diagnosis says, as for reads of results.
    beneficiary_id uuid        not null,
    grant_id       uuid        not null,
    structure_id   uuid        not null,
    role           text        not null,
    reader         text        not null,
    read_at        timestamptz not null
) partition by range (id);
create index reads_of_a_diagnosis on diagnosis_read (diagnosis_id, read_at);
create index diagnosis_reads_by_age on diagnosis_read (read_at);
select cut_by_months('diagnosis_read', 'id', 'P3Y', 'read_at >= now() - interval ''P3Y''');
