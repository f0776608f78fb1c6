-- Whose calendar is read by which secret address.

create table calendar_feed (
    beneficiary_id uuid primary key,
    -- In hexadecimal. The secret itself is shown once, and kept nowhere.
    secret_sha256  text        not null,
    opened_at      timestamptz not null,
    constraint a_secret_opens_one_calendar unique (secret_sha256),
    constraint a_digest_is_one_of_sha256 check (secret_sha256 ~ '^[0-9a-f]{64}$')
);
