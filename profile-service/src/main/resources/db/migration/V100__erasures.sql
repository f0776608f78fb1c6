-- That a person was erased, or is being erased, in all services: by hashes of ids alone, since nobody is to be found by it.
create table erasure (
    id           uuid primary key,
    -- Of the person's id and of those of all joined files.
    hashes       text[]      not null,
    why          text        not null,
    -- At whose desk it was decided, and by whose account; unknown after a restore that forgot it.
    structure_id uuid,
    decided_by   text,
    -- Of what the person read before; null where nobody read it.
    text_version integer,
    asked_at     timestamptz not null,
    due_on       date        not null,
    ended_at     timestamptz,
    constraint an_erasure_is_of_somebody check (cardinality(hashes) > 0),
    constraint an_erasure_has_a_known_cause check (why in ('asked_by_person', 'asked_at_desk', 'not_used', 'sandbox_reset')),
    constraint what_is_decided_at_a_desk_is_decided_by_somebody check ((structure_id is null) = (decided_by is null)),
    constraint only_at_a_desk_somebody_else_decides check (why = 'asked_at_desk' or decided_by is null),
    constraint who_asks_in_their_space_has_read_what_it_means check ((why = 'asked_by_person') = (text_version is not null))
);
create index erasures_by_hash on erasure using gin (hashes);
create index erasures_by_the_day_they_are_due on erasure ((ended_at is not null), due_on, id);
create index erasures_that_go_on on erasure (asked_at) where ended_at is null;

-- Accounts by which an erased person entered, until each is removed: the last that is forgotten. Nobody registers anew with one meanwhile.
create table erasure_account (
    issuer     text not null,
    subject    text not null,
    erasure_id uuid not null,
    constraint an_account_is_erased_once_at_a_time primary key (issuer, subject),
    constraint account_of_an_erasure foreign key (erasure_id) references erasure
);
create index accounts_of_an_erasure on erasure_account (erasure_id);

-- By which somebody without an account sees how far their erasure is. The code itself is never here: only a slow digest of it.
create table erasure_receipt (
    code_digest text primary key,
    erasure_id  uuid not null,
    constraint receipt_of_an_erasure foreign key (erasure_id) references erasure
);
create index receipts_of_an_erasure on erasure_receipt (erasure_id);

-- That a service has erased what it had. No foreign key: after a restore an answer may be to an erasure that was forgotten.
create table erasure_answer (
    erasure_id   uuid        not null,
    service      text        not null,
    completed_at timestamptz not null,
    rows         bigint      not null,
    -- Tables in which something stays, since a law wants it.
    kept         text[]      not null,
    constraint a_service_answers_once primary key (erasure_id, service),
    constraint an_answer_is_from_a_service check (service in ('profile', 'assessment', 'pathway', 'certification'))
);

-- Of erasures: accounts that are about to go.
create view account_being_erased as
select issuer, subject
from erasure_account;
