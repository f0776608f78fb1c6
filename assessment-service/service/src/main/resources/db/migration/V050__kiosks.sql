-- Devices of structures at which people take the test without an account. Of its secret only a hash is kept; a kiosk without one can
-- do nothing.
create table kiosk (
    id           uuid primary key,
    structure_id uuid        not null,
    place        text        not null,
    enrolled_at  timestamptz not null,
    revoked_at   timestamptz,
    secret_hash  text,
    wrong_tries  integer     not null default 0,
    tries_since  timestamptz not null,
    constraint a_place_has_a_name check (length(place) between 1 and 80),
    constraint a_revoked_kiosk_has_no_secret check (revoked_at is null or secret_hash is null),
    constraint one_kiosk_per_secret unique (secret_hash)
);
create index kiosks_of_a_structure on kiosk (structure_id, id);

-- An adviser's leave for one person, until some time. A day later the row is gone.
create table kiosk_code (
    id             uuid primary key,
    structure_id   uuid        not null,
    beneficiary_id uuid        not null,
    campaign_code  text        not null,
    assisted       boolean     not null,
    needs          text[]      not null,
    locator        text        not null,
    code_hash      text        not null,
    -- The same for all codes that were made for a group at once.
    sheet_id       uuid,
    -- Account of the adviser.
    made_by        text        not null,
    made_at        timestamptz not null,
    expires_at     timestamptz not null,
    wrong_tries    integer     not null default 0,
    ended_at       timestamptz,
    ending         text,
    constraint five_tries check (wrong_tries between 0 and 5),
    constraint known_ending check (ending in ('used', 'wrong_tries', 'replaced', 'withdrawn', 'expired')),
    constraint a_code_that_ended_says_how check ((ended_at is null) = (ending is null))
);
create unique index one_waiting_code_per_locator on kiosk_code (structure_id, locator) where ended_at is null;
create unique index one_waiting_code_per_person on kiosk_code (structure_id, beneficiary_id) where ended_at is null;
create index codes_of_a_sheet on kiosk_code (sheet_id) where sheet_id is not null;
create index codes_by_age on kiosk_code (made_at);
create index codes_of_a_person on kiosk_code (beneficiary_id);

-- What a token stands for: one sitting at one kiosk. It stays with the sitting, for its person to see whose code it was.
create table kiosk_session (
    id             uuid primary key,
    token_hash     text        not null,
    kiosk_id       uuid        not null references kiosk (id),
    structure_id   uuid        not null,
    beneficiary_id uuid        not null,
    sitting_id     uuid        not null,
    -- Whether the sitting began with it.
    began          boolean     not null,
    made_by        text        not null,
    code_made_at   timestamptz not null,
    opened_at      timestamptz not null,
    used_at        timestamptz not null,
    ended_at       timestamptz,
    constraint one_session_per_token unique (token_hash)
);
create index kiosk_sessions_of_a_person on kiosk_session (beneficiary_id);
create index sessions_of_a_sitting on kiosk_session (sitting_id, opened_at);
create unique index one_running_session_per_sitting on kiosk_session (sitting_id) where ended_at is null;
create index running_sessions_of_a_kiosk on kiosk_session (kiosk_id) where ended_at is null;

-- A person's leave that a sitting goes on at the kiosks of a structure, and wrong tries at the sitting's own code.
create table sitting_confirmation (
    sitting_id      uuid primary key,
    structure_id    uuid,
    confirmed_until timestamptz,
    wrong_codes     integer not null default 0,
    constraint a_confirmation_is_for_a_structure_and_a_time check ((structure_id is null) = (confirmed_until is null)),
    constraint five_tries_at_a_sittings_code check (wrong_codes between 0 and 5)
);

-- Read model of profile.beneficiary.state: nothing of ours in it, so that a rebuild gives the same rows.
create table registration (
    beneficiary_id uuid not null,
    structure_id   uuid not null,
    primary key (beneficiary_id, structure_id)
);
