-- Certification centres: structures that were told to certify, for what and from when to when; and the venues where they do it.

create table centre (
    -- That of the structure.
    id                uuid primary key,
    kind              text        not null,
    coordinating_body text,
    -- How candidates reach it: the organisation, never a person of it. Null: nobody said.
    contact_phone     text,
    contact_email     text,
    registered_at     timestamptz not null,
    version           bigint      not null,
    constraint a_centre_is_individual_or_of_a_network check (kind in ('individual', 'network')),
    constraint a_network_has_a_coordinating_body check ((kind = 'network') = (coordinating_body is not null))
);

create table accreditation (
    id            uuid primary key,
    centre_id     uuid        not null references centre,
    certification text        not null,
    first_day     date        not null,
    -- Null when no end was said.
    last_day      date,
    granted_at    timestamptz not null,
    granted_by    text        not null,
    ended_on      date,
    end_reason    text,
    ended_at      timestamptz,
    ended_by      text,
    version       bigint      not null,
    constraint what_a_centre_is_accredited_for check (certification in ('pix', 'clea-numerique')),
    constraint an_accreditation_ends_after_it_begins check (last_day >= first_day),
    constraint an_end_is_whole check (
        (ended_on is null) = (end_reason is null)
        and (ended_on is null) = (ended_at is null)
        and (ended_on is null) = (ended_by is null))
);
create index accreditations_of_a_centre on accreditation (centre_id, first_day);

create table centre_venue (
    id           uuid primary key,
    centre_id    uuid        not null references centre,
    name         text        not null,
    address      text        not null,
    town         text        not null,
    postal_code  text        not null,
    commune_code text,
    time_zone    text        not null,
    -- Null: nobody said.
    accessible   boolean,
    access_words text,
    computers    integer,
    added_at     timestamptz not null,
    version      bigint      not null,
    constraint computers_are_counted check (computers >= 0)
);
create index venues_of_a_centre on centre_venue (centre_id, id);

-- Of sessions that were opened at a venue of the centre: what it was like that day, beside the name and address that the session has.
create table session_venue (
    session_id   uuid primary key references certification_session,
    venue_id     uuid    not null references centre_venue,
    postal_code  text    not null,
    commune_code text,
    accessible   boolean,
    access_words text,
    computers    integer
);
create index sessions_at_a_venue on session_venue (venue_id);

-- Of results of the adaptive test: the certifications that a badge among them opens. Read model of assessment.result.state.
create table opened_certification (
    result_id      uuid        not null,
    beneficiary_id uuid        not null,
    completed_at   timestamptz not null,
    certification  text        not null,
    primary key (result_id, certification)
);
create index opened_certifications_of_a_person on opened_certification (beneficiary_id, certification);

-- Whether a result opened CléA numérique when the account became known.
alter table candidate
    add column clea_opened boolean,
    add constraint clea_is_known_with_the_account check ((beneficiary_id is null) = (clea_opened is null));
