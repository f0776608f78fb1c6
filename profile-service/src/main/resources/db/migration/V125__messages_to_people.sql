-- Of files: where people are written to. Nobody writes to people of sandboxes, whose contacts are made up too.
create view contact_of_file as
select b.id, b.structure_id, case when made_up.id is null then b.email end as email, case when made_up.id is null then b.phone end as phone
from beneficiary b left join sandbox_structure made_up on made_up.id = b.structure_id;

-- Of invitations: those by which somebody may still take a file over. Whoever reads compares "expires_at" with its own clock.
create view open_invitation as
select beneficiary_id, made_at, expires_at
from invitation
where used_at is null and renewal_id is null;

-- Of structures: how they are called, and what the clock says there.
create view structure_clock as
select id, name, time_zone
from structure;

-- Of sharing: until when each person may answer, and whether they still have to.
create view sharing_asked as
select id, ends_at, answer is null as unanswered
from sharing_request;

-- What is or was to be said to people, each once by kind and what it is about. No text stands here: it is made when it is sent, of what is
-- known then. No key to the file: a fact may come before its person.
create table message (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    kind           text        not null,
    about_id       uuid        not null,
    -- In whose name; null for the platform's.
    structure_id   uuid,
    -- The one asked for, later the one taken; null while none is.
    channel        text,
    state          text        not null,
    reason         text,
    tries          integer     not null default 0,
    text_version   integer,
    -- Of what takes place: when, and on which clock.
    takes_place_at timestamptz,
    takes_place_in text,
    -- Step and pathway: once they end, what waits to be said is not so any more.
    ends_with      uuid[]      not null default '{}',
    -- Code of an invitation, sealed with the id of this row, until it was handed over.
    code           bytea,
    made_at        timestamptz not null,
    due_at         timestamptz not null,
    tried_at       timestamptz,
    ended_at       timestamptz,
    constraint only_known_kinds check (kind in ('invitation', 'reminder', 'result-ready', 'session-notice', 'pathway-step', 'place-free',
        'session-cancelled', 'appointment-changed', 'appointment-cancelled', 'certificate-replaced',
        'sharing-ends', 'sharing-asked')),
    constraint messages_go_by_mail_phone_or_paper check (channel in ('email', 'sms', 'paper')),
    constraint messages_wait_are_sent_or_have_ended check (state in ('waiting', 'sending', 'sent', 'unsure', 'failed', 'withheld')),
    constraint only_what_is_not_sent_has_a_reason check ((state in ('failed', 'withheld')) = (reason is not null)),
    constraint what_has_ended_says_when check ((state in ('waiting', 'sending')) = (ended_at is null)),
    constraint what_takes_place_has_a_clock check ((takes_place_at is null) = (takes_place_in is null)),
    constraint no_code_outlives_its_message check (code is null or state in ('waiting', 'sending'))
);
create unique index nobody_is_told_twice on message (kind, about_id) where channel is distinct from 'paper';
create index messages_that_are_due on message (due_at, id) where state = 'waiting';
create index messages_in_somebodys_hands on message (tried_at) where state = 'sending';
create index messages_to_a_person on message (beneficiary_id, id);
create index messages_of_a_structure on message (structure_id, kind, made_at);
create index messages_that_ended on message (ended_at);

-- What people want to be written, and how, under any of their files.
create table message_choice (
    beneficiary_id uuid primary key,
    -- Kinds that they do not want.
    off            text[]  not null,
    -- Kinds that they did not want, and want again: whatever was said of their address.
    wanted         text[]  not null default '{}',
    -- The channel that they would rather have; null for no matter.
    channel        text,
    version        bigint  not null,
    constraint people_prefer_mail_or_phone check (channel in ('email', 'sms'))
);

-- Kinds that whoever reads at an address does not want, by the address in a letter, whichever file the next one would be about.
create table address_off (
    -- Keyed digest.
    address text        not null,
    kind    text        not null,
    said_at timestamptz not null,
    primary key (address, kind)
);

-- What was noted for an address, or went there, for the limits of a day. It stands apart from people: who has a file erased and makes it anew
-- begins no new day.
create table message_to_address (
    message_id   uuid primary key,
    -- Keyed digest.
    address      text        not null,
    kind         text        not null,
    structure_id uuid,
    at           timestamptz not null
);
create index what_went_to_an_address on message_to_address (address, kind, at);
create index what_structures_had_sent on message_to_address (structure_id, kind, at);
create index what_went_by_time on message_to_address (at);
