create table published_framework (
    framework_id uuid    not null,
    version      integer not null,
    primary key (framework_id, version)
);

-- What certification authorised; one row a fact.
create table authorisation (
    id             uuid primary key,
    candidate_id   uuid        not null,
    session_id     uuid        not null,
    beneficiary_id uuid        not null,
    authorised_at  timestamptz not null,
    valid_until    timestamptz not null
);
create index authorisations_of_a_person on authorisation (beneficiary_id);

-- Every answer rewrites its sitting's row once: room on the page keeps the new version beside the old one.
create table sitting (
    id                   uuid primary key,
    beneficiary_id       uuid        not null,
    campaign_code        text,
    authorisation_id     uuid,
    candidate_id         uuid,
    framework_id         uuid        not null,
    competences          text[]      not null,
    items_per_competence integer     not null,
    seed                 bigint      not null,
    bank_version         text        not null,
    started_at           timestamptz not null,
    status               text        not null,
    state                json        not null,
    ended_at             timestamptz,
    end_reason           text,
    result_id            uuid,
    constraint a_sitting_is_of_a_campaign_or_of_a_certification
        check ((campaign_code is null) <> (authorisation_id is null)),
    constraint an_authorisation_has_its_candidate check ((authorisation_id is null) = (candidate_id is null)),
    constraint known_sitting_status check (status in ('open', 'completed', 'abandoned')),
    constraint known_end_reason check (end_reason in ('completed', 'candidate', 'technical')),
    constraint a_sitting_that_is_over_says_when_and_why
        check ((status = 'open') = (ended_at is null) and (ended_at is null) = (end_reason is null)),
    constraint one_sitting_per_authorisation unique (authorisation_id)
) with (fillfactor = 60);
create unique index one_open_sitting_per_beneficiary_and_campaign
    on sitting (beneficiary_id, campaign_code) where status = 'open';
create index sittings_of_a_beneficiary on sitting (beneficiary_id, id);

create table answer (
    sitting_id     uuid             not null references sitting (id),
    number         integer          not null,
    item_id        text             not null,
    competence     text             not null,
    score          double precision not null,
    seconds        double precision not null,
    client_seconds double precision,
    response       json             not null,
    reply          text             not null,
    answered_at    timestamptz      not null,
    constraint one_answer_per_question primary key (sitting_id, number)
) partition by range (sitting_id);
-- Answers go with their people: a month goes once it is empty.
select cut_by_months('answer', 'sitting_id', 'P1Y', 'true');

create table result (
    id                uuid primary key,
    beneficiary_id    uuid        not null,
    sitting_id        uuid        not null,
    campaign_code     text        not null,
    completed_at      timestamptz not null,
    bank_version      text        not null,
    framework_version integer     not null,
    total_pix         integer     not null,
    competences       json        not null,
    constraint one_result_per_sitting unique (sitting_id)
);
create index results_of_a_beneficiary on result (beneficiary_id, id);

create table result_read (
    id             uuid primary key,
    result_id      uuid        not null references result (id),
    -- As the result says: a row of a log goes by itself alone, when its person was erased.
    beneficiary_id uuid        not null,
    grant_id       uuid        not null,
    structure_id   uuid        not null,
    role           text        not null,
    reader         text        not null,
    read_at        timestamptz not null
) partition by range (id);
create index reads_of_a_result on result_read (result_id, read_at);
create index result_reads_by_age on result_read (read_at);
select cut_by_months('result_read', 'id', 'P3Y', 'read_at >= now() - interval ''P3Y''');

create table consent (
    grant_id       uuid primary key,
    result_id      uuid        not null references result (id),
    beneficiary_id uuid        not null,
    structure_id   uuid        not null,
    purpose        text        not null,
    until          timestamptz not null,
    consented_at   timestamptz not null,
    -- Given at a kiosk: account of the adviser whose code led there, and when it was made.
    kiosk_adviser      text,
    kiosk_code_made_at timestamptz,
    constraint a_kiosk_consent_says_whose_code_it_was check ((kiosk_adviser is null) = (kiosk_code_made_at is null)),
    constraint a_kiosk_consent_lasts_half_a_year_at_most
        check (kiosk_adviser is null or until <= consented_at + interval '185 days')
);
create index consents_of_a_result on consent (result_id);

-- Read model of profile.sharing.state: nothing of ours in it, so that a rebuild gives the same rows.
create table sharing (
    grant_id       uuid primary key,
    beneficiary_id uuid        not null,
    structure_id   uuid        not null,
    until          timestamptz not null,
    status         text        not null,
    result_ids     uuid[]      not null
);
create index grants_of_a_beneficiary on sharing (beneficiary_id, structure_id);

-- A withdrawal is final: no later state opens the grant again. Apart from the read model, so that a rebuild keeps it although only the
-- last state of a grant stands on the topic. Whose it was: the read model may have let the grant go when its person is erased.
create table withdrawn_grant (
    grant_id       uuid primary key,
    beneficiary_id uuid not null
);
create index withdrawals_of_a_person on withdrawn_grant (beneficiary_id);
