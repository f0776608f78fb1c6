-- What structures offer themselves, and the seats of it.

create table own_offer (
    id             uuid primary key,
    structure_id   uuid    not null,
    kind           text    not null,
    title          text    not null,
    description    text    not null,
    -- What it does for competences, such as 1.2:0:3.
    targets        text[]  not null,
    -- Where it is; null when all is at a distance.
    address_lines  text[],
    postcode       text,
    town           text,
    commune        text,
    -- In which it ever was.
    communes       text[]  not null default '{}',
    -- Where that is; null when nobody could tell.
    latitude       double precision,
    longitude      double precision,
    cents          integer not null,
    pass_numerique boolean not null,
    -- FORMACODEs of those for whom it is; none: everybody.
    publics        text[]  not null,
    open_to_others boolean not null,
    -- In each session at most; null when they are not told apart.
    seats_for_others integer,
    -- What is written of needs: {need, refusedBecause}, null when it is met.
    accommodations jsonb   not null default '[]',
    -- How the référent handicap is reached, who knows of the others.
    officer_service   text,
    officer_telephone text,
    officer_email     text,
    closed         boolean not null default false,
    version        bigint  not null,
    search         tsvector not null generated always as
        (setweight(search_words(title), 'A') || search_words(left(description, 500))) stored,
    constraint an_own_offer_has_a_place_or_none check (num_nulls(address_lines, postcode, town, commune) in (0, 4)),
    constraint an_own_offer_is_on_the_map_or_not check (num_nulls(latitude, longitude) in (0, 2) and (town is not null or latitude is null)),
    constraint an_own_offer_is_free_or_has_a_price check (cents >= 0),
    constraint an_officer_of_an_own_offer_is_reached_by_telephone_or_email
        check (officer_service is null or officer_telephone is not null or officer_email is not null)
);
create index own_offers_of_a_structure on own_offer (structure_id, id);
create index own_offers_for_others_by_latitude on own_offer (latitude) where open_to_others and not closed;

-- With what the structure is called, as far as it is known. Sandboxes stand alone: what they open is open to nobody else.
create view own_offer_and_structure as
select o.*, k.name as structure, o.open_to_others and coalesce(not k.sandbox, false) as open_to_all
from own_offer o left join known_structure k on k.structure_id = o.structure_id;

create table own_session (
    id           uuid primary key,
    offer_id     uuid    not null references own_offer (id),
    starts_on    date    not null,
    ends_on      date    not null,
    hours        integer not null,
    hours_a_week integer,
    seats        integer not null,
    -- Counted by the bookings themselves, in the statement that writes them.
    booked       integer not null default 0,
    cancelled    boolean not null default false,
    version      bigint  not null,
    constraint an_own_session_ends_after_it_starts check (ends_on >= starts_on),
    constraint an_own_session_takes_time check (hours >= 1),
    constraint never_more_bookings_than_seats check (booked between 0 and seats)
);
create index sessions_of_an_own_offer on own_session (offer_id, id);

-- For pathways: sessions that take place for nobody, for good.
create view cancelled_own_session as
select id from own_session where cancelled;

-- Who has a seat in a session or waits for one. Of a session that was cancelled they stay until that is told. Who left after attendance was
-- told stays too, without a seat: lists of who came name the booking again.
create table seat_booking (
    -- Of a pathway.
    step_id        uuid primary key,
    -- What the register of an offer that is open to all tells of people of other structures.
    id             uuid        not null default gen_random_uuid() unique,
    session_id     uuid        not null references own_session (id),
    beneficiary_id uuid        not null,
    -- Whose pathway it is.
    structure_id   uuid        not null,
    state          text        not null,
    -- In this order those who wait get what is free.
    arrival        bigint      not null generated always as identity,
    since          timestamptz not null,
    -- Whether anybody said how long the person was there.
    attendance_told boolean    not null default false,
    constraint a_booking_is_in_a_known_state check (state in ('booked', 'waiting', 'cancelled', 'left')),
    constraint who_left_was_told_of check (state <> 'left' or attendance_told)
);
create unique index one_seat_per_person_and_session on seat_booking (session_id, beneficiary_id) where state <> 'left';
create index bookings_of_a_session_by_arrival on seat_booking (session_id, arrival);
create index bookings_of_a_person on seat_booking (beneficiary_id);

-- Whoever writes a booking, whichever way, has it counted.
create function count_booked_seats() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.state = 'booked' then
        update own_session set booked = booked - 1 where id = old.session_id;
    end if;
    if tg_op <> 'DELETE' and new.state = 'booked' then
        update own_session set booked = booked + 1 where id = new.session_id;
    end if;
    return null;
end $$;
create trigger booked_seats_are_counted after insert or delete or update of state, session_id on seat_booking
    for each row execute function count_booked_seats();
