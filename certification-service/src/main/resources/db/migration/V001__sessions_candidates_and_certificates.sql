-- Sessions of certification centres, their candidates, the tests that came back, the certificates; and two read models.

create table certification_session (
    id                    uuid primary key,
    centre_id             uuid        not null,
    venue_name            text        not null,
    venue_address         text        not null,
    venue_town            text        not null,
    room                  text        not null,
    starts_at             timestamp   not null,
    time_zone             text        not null,
    certification_version text        not null,
    access_code           text        not null,
    created_at            timestamptz not null,
    finalized_at          timestamptz,
    officer               text,
    assigned_at           timestamptz,
    published_at          timestamptz,
    -- In the centre's words.
    invigilators          text,
    description           text,
    cancelled_at          timestamptz,
    cancellation_reason   text,
    -- Number of what the other services were told of it.
    revision              bigint      not null,
    version               bigint      not null,
    constraint one_session_per_access_code unique (access_code),
    constraint a_session_is_cancelled_for_a_reason check ((cancelled_at is null) = (cancellation_reason is null)),
    constraint a_cancelled_session_is_not_finalized check (cancelled_at is null or finalized_at is null),
    constraint finalized_before_the_jury_takes_it check (officer is null or finalized_at is not null),
    constraint finalized_before_published check (published_at is null or finalized_at is not null),
    constraint an_officer_since_when check ((officer is null) = (assigned_at is null))
);
create index sessions_of_a_centre on certification_session (centre_id, id);
create index sessions_of_a_centre_by_day on certification_session (centre_id, starts_at);

create table candidate (
    id                        uuid primary key,
    session_id                uuid             not null references certification_session,
    -- Null while nobody knows with whose account the candidate answers.
    beneficiary_id            uuid,
    eligible_competences      integer,
    -- Whom the exam room seated, as it said last; an account that another candidate of the session has waits here.
    seated_beneficiary_id     uuid,
    seat_epoch                bigint           not null default 0,
    seat_revision             bigint           not null default 0,
    first_name                text             not null,
    last_name                 text             not null,
    usage_name                text,
    sex                       text             not null,
    birth_date                date             not null,
    birth_city                text             not null,
    birth_postal_code         text,
    birth_insee_code          text,
    birth_country             text             not null,
    result_recipient_email    text,
    convocation_email         text,
    -- That what entitles to accommodations was seen; never what it was.
    evidence_seen_by          text,
    evidence_seen_on          date,
    cancelled_at              timestamptz,
    cancellation_reason       text,
    -- What the centre's own system calls the candidate.
    external_id               text,
    billing_mode              text,
    prepayment_code           text,
    extra_time_percentage     double precision not null,
    enrolled_at               timestamptz      not null,
    authorisation_id          uuid,
    authorised_at             timestamptz,
    authorisation_valid_until timestamptz,
    -- Whose account was let in: it holds while that is the candidate's.
    authorised_beneficiary_id uuid,
    version                   bigint           not null,
    constraint one_candidate_per_authorisation unique (authorisation_id),
    constraint evidence_is_seen_by_somebody_on_a_day check ((evidence_seen_by is null) = (evidence_seen_on is null)),
    constraint a_candidacy_is_cancelled_for_a_reason check ((cancelled_at is null) = (cancellation_reason is null)),
    constraint nobody_is_let_in_who_will_not_come check (cancelled_at is null or authorisation_id is null),
    constraint how_the_part_of_pix_is_paid check (billing_mode in ('FREE', 'PAID', 'PREPAID')),
    constraint a_prepayment_code_of_what_is_prepaid check (
        (prepayment_code is not null) = (billing_mode is not null and billing_mode = 'PREPAID')),
    constraint a_place_of_birth_has_a_code check (birth_postal_code is not null or birth_insee_code is not null),
    constraint an_authorisation_is_whole check (
        (authorisation_id is null) = (authorised_at is null)
        and (authorisation_id is null) = (authorisation_valid_until is null)
        and (authorisation_id is null) = (authorised_beneficiary_id is null)),
    constraint eligibility_is_known_with_the_account check ((beneficiary_id is null) = (eligible_competences is null))
);
-- Who was cancelled may be enrolled again.
create unique index one_candidacy_per_beneficiary_and_session on candidate (session_id, beneficiary_id) where cancelled_at is null;
create index seats_of_a_person on candidate (seated_beneficiary_id);
create index leaves_of_a_person on candidate (authorised_beneficiary_id);
create index candidacies_of_a_person on candidate (beneficiary_id, id);

-- What a candidate sits for. Of each it is decided on its own.
create table subscription (
    id            uuid primary key,
    candidate_id  uuid    not null references candidate on delete cascade,
    certification text    not null,
    version_id    text    not null,
    attempt       integer not null,
    constraint one_subscription_per_candidate_and_certification unique (candidate_id, certification),
    constraint what_can_be_sat_for check (certification in ('pix', 'clea-numerique'))
);
-- Decisions hang on it: whose they are is never changed.
revoke update, truncate on subscription from "${worker}";

-- No reference to candidate: what comes back is kept, whatever this database knows of it. What is said of a test later takes the place of
-- what was said before: told numbers it, epoch after epoch.
create table certification_sitting (
    id                uuid primary key,
    authorisation_id  uuid        not null,
    candidate_id      uuid        not null,
    beneficiary_id    uuid        not null,
    end_reason        text        not null,
    started_at        timestamptz not null,
    completed_at      timestamptz not null,
    answers           integer     not null,
    -- How many alerts and left pages the jury may want to know of.
    integrity_facts   integer     not null,
    bank_version      text        not null,
    framework_version text        not null,
    epoch             bigint      not null,
    told              bigint      not null,
    document          text        not null,
    constraint one_sitting_per_authorisation unique (authorisation_id)
);
create index sittings_of_a_candidate on certification_sitting (candidate_id);
create index sittings_of_a_person on certification_sitting (beneficiary_id);

-- Published outcomes of people who were erased since, as numbers: what is counted of a session stays as it was.
create table outcome_of_erased (
    session_id uuid    not null references certification_session,
    outcome    text    not null,
    candidates integer not null,
    primary key (session_id, outcome)
);

-- A copy: no reference to the rows it was made of.
create table certificate (
    id                uuid primary key,
    code              text        not null,
    status            text        not null,
    subscription_id   uuid        not null,
    candidate_id      uuid        not null,
    beneficiary_id    uuid        not null,
    session_id        uuid        not null,
    centre_id         uuid        not null,
    centre_name       text,
    venue_name        text        not null,
    venue_town        text        not null,
    first_name        text        not null,
    last_name         text        not null,
    usage_name        text,
    sex               text        not null,
    birth_date        date        not null,
    birth_city        text        not null,
    birth_postal_code text,
    birth_insee_code  text,
    birth_country     text        not null,
    test_day          date        not null,
    last_day          date,
    result            text        not null,
    -- Where verifiers of its credential find whether it stands.
    status_list       integer     not null,
    status_index      integer     not null,
    published_at      timestamptz not null,
    revoked_at        timestamptz,
    aggregate_version bigint      not null,
    constraint one_certificate_per_verification_code unique (code),
    constraint one_credential_per_place_in_a_list unique (status_list, status_index),
    constraint it_stands_or_ended check ((status = 'PUBLISHED') = (revoked_at is null))
);
create unique index one_valid_certificate_per_subscription on certificate (subscription_id) where status = 'PUBLISHED';
create index certificates_of_a_person on certificate (beneficiary_id, id);

-- What stays of a certificate whose holder was erased. No id of a person, a candidacy or an account, and none of its own: who has the code
-- finds it, by a digest under the service's key. Status and year stand in clear, so that it can be revoked and let go without being opened.
create table sealed_certificate (
    code_digest text        primary key,
    status      text        not null,
    -- First of January after the publication, whose day is sealed: the time that the law asks for begins then.
    kept_from   timestamptz not null,
    -- AES-GCM: nonce, then what is encrypted with its tag; the digest of the code is authenticated with it.
    content     bytea       not null,
    constraint a_sealed_certificate_stands_or_is_revoked check (status in ('published', 'revoked', 'replaced')),
    constraint kept_from_the_first_of_a_year check (
        kept_from at time zone 'UTC' = date_trunc('year', kept_from at time zone 'UTC'))
);
create index sealed_certificates_by_year on sealed_certificate (kept_from);

-- Read model of assessment.result.state.
create table known_level (
    result_id      uuid        not null,
    beneficiary_id uuid        not null,
    completed_at   timestamptz not null,
    competence     text        not null,
    level          integer     not null,
    primary key (result_id, competence)
);
create index known_levels_of_a_person on known_level (beneficiary_id, competence, completed_at);

