-- By what invigilators without an account of the centre enter the room of a session: its number, and a code of its own for the day.
create table session_door (
    session_id uuid    primary key references certification_session deferrable initially deferred,
    number     text    not null,
    day_code   text    not null,
    -- What assessment-service is told in the place of the code.
    salt       text    not null,
    rounds     integer not null,
    hash       text    not null,
    -- How often the centre took another code: who entered by a former one is out.
    renewals   integer not null default 0,
    constraint one_session_per_number unique (number),
    constraint a_number_has_seven_digits check (number ~ '^[1-9][0-9]{6}$')
);

-- Who entered by a code, and from where. Of the token only its hash is kept.
create table invigilation_entry (
    id         uuid primary key,
    session_id uuid        not null references certification_session,
    token_hash text        not null,
    renewals   integer     not null,
    address    text        not null,
    entered_at timestamptz not null,
    ends_at    timestamptz not null,
    constraint one_entry_per_token unique (token_hash)
);

-- Each wrong try, and from where.
create table wrong_day_code (
    id       uuid primary key,
    number   text        not null,
    address  text        not null,
    typed_at timestamptz not null
);
create index wrong_day_codes_of_a_number_and_address on wrong_day_code (number, address, typed_at);

-- Of sessions: on which day each is held, on the clock of its venue, and whether its room is open still.
create view session_day as
select id, centre_id, starts_at, time_zone, finalized_at is null and cancelled_at is null as open
from certification_session;
