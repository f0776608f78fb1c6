-- By what invigilators without an account enter a room, as certification says: of the day code only what checks one that is typed.
alter table live_session
    add column number          text,
    add column day_code_salt   text,
    add column day_code_rounds integer,
    add column day_code_hash   text,
    add constraint a_door_is_whole check (
        (number is null) = (day_code_salt is null)
        and (number is null) = (day_code_rounds is null)
        and (number is null) = (day_code_hash is null));
create index live_sessions_by_number on live_session (number) where status = 'open';

-- Who entered by a code, and from where. Of the token only its hash is kept. An entry is over with the session's code.
create table room_entry (
    id         uuid primary key,
    session_id uuid        not null,
    token_hash text        not null,
    code_hash  text        not null,
    address    text        not null,
    entered_at timestamptz not null,
    ends_at    timestamptz not null,
    constraint one_room_entry_per_token unique (token_hash)
);

-- Each wrong try, and from where.
create table wrong_day_code (
    id       uuid primary key,
    number   text        not null,
    address  text        not null,
    typed_at timestamptz not null
);
create index wrong_day_codes_of_a_number_and_address on wrong_day_code (number, address, typed_at);

-- That a candidate came, as an invigilator noted it.
alter table live_desk
    add column present_at timestamptz,
    add column present_by text,
    add constraint who_saw_somebody_says_when check ((present_at is null) = (present_by is null));

-- What the invigilator found wrong with a question, where that is not what the candidate said.
alter table live_alert add column found_category text;
create or replace view alert_raised as
select sitting_id, number, coalesce(found_category, category) as category, coalesce(outcome, 'open') as outcome, raised_at, handled_at
from live_alert;
