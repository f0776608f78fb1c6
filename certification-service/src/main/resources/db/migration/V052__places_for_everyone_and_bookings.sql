-- Sessions that their centre opens to people whom it does not know, and what these book.

create table session_opening (
    session_id uuid primary key references certification_session,
    -- For the public, beside whom the centre enrols itself; zero: closed again.
    places     integer     not null,
    until      timestamptz not null,
    said_at    timestamptz not null,
    version    bigint      not null,
    constraint places_are_counted check (places >= 0)
);

create table booking (
    id                uuid primary key,
    session_id        uuid        not null references certification_session,
    beneficiary_id    uuid        not null,
    clea_numerique    boolean     not null,
    state             text        not null,
    -- Of whom is to be enrolled, as the identity document says; gone once the booking is over.
    first_name        text,
    last_name         text,
    usage_name        text,
    sex               text,
    birth_date        date,
    birth_city        text,
    birth_postal_code text,
    birth_insee_code  text,
    birth_country     text,
    booked_at         timestamptz not null,
    lapses_at         timestamptz not null,
    ended_at          timestamptz,
    decided_by        text,
    reason            text,
    constraint what_a_booking_can_be check (state in ('waiting', 'accepted', 'declined', 'withdrawn', 'lapsed', 'cancelled')),
    constraint a_booking_waits_or_has_ended check ((state = 'waiting') = (ended_at is null)),
    constraint an_identity_is_there_while_it_waits check (
        (state = 'waiting') = (first_name is not null)
        and (state = 'waiting') = (last_name is not null)
        and (state = 'waiting') = (sex is not null)
        and (state = 'waiting') = (birth_date is not null)
        and (state = 'waiting') = (birth_city is not null)
        and (state = 'waiting') = (birth_country is not null)),
    constraint an_ended_booking_names_nobody check (
        state = 'waiting' or (usage_name is null and birth_postal_code is null and birth_insee_code is null)),
    constraint declined_for_a_reason check ((state = 'declined') = (reason is not null)),
    constraint decided_by_somebody check ((state in ('accepted', 'declined')) = (decided_by is not null))
);
create unique index one_standing_booking_per_person_and_session on booking (session_id, beneficiary_id)
    where state in ('waiting', 'accepted');
create index bookings_of_a_session on booking (session_id, id);
create index bookings_of_a_person on booking (beneficiary_id, id);
create index bookings_that_wait on booking (lapses_at) where state = 'waiting';

create extension if not exists unaccent;
-- A town as people type it: without accents, case and dashes. unaccent itself is only stable, since its dictionary could be another one.
create function plain_town(town text) returns text language sql immutable strict parallel safe as $$
    select trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, town)), '[^a-z0-9]+', ' ', 'g'))
$$;

-- Of sessions: what everyone may know of where and when one is that is not over.
create view coming_session as
select id, centre_id, venue_name, venue_address, venue_town, starts_at, time_zone,
       starts_at at time zone time_zone as begins_at
from certification_session
where finalized_at is null and cancelled_at is null;

-- Of centres: where a session is that was opened at a venue of its centre, and how one gets in.
create view place_of_session as
select session_id, postal_code, commune_code, accessible, access_words
from session_venue;

-- Of centres: from when to when each may hold what, both days included; null: no end was said.
create view accredited_days as
select centre_id, certification, first_day, least(last_day, ended_on) as last_day
from accreditation;
