-- An account was lost: somebody of the structure saw who the person is, a colleague confirmed it, and a new account took the place of the old
-- one. Which document was seen, and nothing of what stood in it. Kept, so that the old account and the managers see it.
create table access_renewal (
    id           uuid primary key,
    file_id      uuid        not null,
    structure_id uuid        not null,
    checked_by   text        not null,
    document     text        not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    taken_at     timestamptz,
    objected_at  timestamptz,
    constraint renewal_of_a_file foreign key (file_id) references beneficiary,
    constraint a_confirmation_is_whole check ((confirmed_by is null) = (confirmed_at is null)),
    constraint nobody_confirms_what_they_checked check (confirmed_by <> checked_by),
    constraint what_opens_was_confirmed check (taken_at is null or confirmed_at is not null)
);
create index renewals_of_a_structure on access_renewal (structure_id, id);
create index renewals_of_a_file on access_renewal (file_id, id);

-- Accounts that a renewal put out of a file: they see that it happened, and may object.
create table replaced_account (
    issuer     text not null,
    subject    text not null,
    renewal_id uuid not null,
    constraint an_account_is_replaced_once_by_a_renewal primary key (issuer, subject, renewal_id),
    constraint replaced_by_a_renewal foreign key (renewal_id) references access_renewal
);
create index accounts_replaced_by_a_renewal on replaced_account (renewal_id);

-- A code that renews is an invitation to a file that somebody entered before.
alter table invitation add column renewal_id uuid;
alter table invitation add constraint invitation_that_renews foreign key (renewal_id) references access_renewal;

-- Of renewals: since when another account has a file, of which it is to see nothing that names other structures of before.
create view renewed_file as
select file_id, structure_id, taken_at
from access_renewal
where taken_at is not null;
