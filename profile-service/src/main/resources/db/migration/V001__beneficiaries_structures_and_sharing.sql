create table structure (
    id              uuid primary key,
    name            text   not null,
    kind            text   not null,
    parent_id       uuid,
    time_zone       text   not null,
    siret           text,
    department_code text,
    region_code     text,
    audiences       text[] not null,
    networks        text[] not null,
    -- Made up, for a partner to try things in.
    sandbox         boolean not null,
    closed_on       date,
    version         bigint not null,
    constraint structure_is_of_a_known_kind check (kind in
        ('agency', 'mission-locale', 'e2c', 'epide', 'sma-regiment', 'snu-centre', 'cap-emploi', 'departement', 'training-body',
         'certification-centre')),
    constraint a_sandbox_stands_alone_and_certifies_nobody
        check (not sandbox or (parent_id is null and kind <> 'certification-centre')),
    constraint parent_is_a_structure foreign key (parent_id) references structure
);
create index parts_of_a_structure on structure (parent_id);

create table beneficiary (
    id            uuid primary key,
    structure_id  uuid,
    external_id   text,
    first_name    text        not null,
    last_name     text        not null,
    birth_date    date,
    email         text,
    phone         text,
    registered_at timestamptz not null,
    -- When the person registered with the structure last, as its own system said.
    last_registered_at timestamptz,
    -- By whose invitation, made in which structure, the account was linked.
    invited_by    text,
    invited_in    uuid,
    invited_at    timestamptz,
    linked_at     timestamptz,
    -- Since when nothing is to be done with it, as its person asked; what was asked and answered stands with the rights.
    restricted_since timestamptz,
    version       bigint      not null,
    constraint an_account_by_invitation_says_whose_it_was check (
        num_nulls(invited_by, invited_in, invited_at, linked_at) in (0, 4)),
    constraint registered_in_a_structure foreign key (structure_id) references structure,
    constraint one_file_per_external_id_and_structure unique (structure_id, external_id)
);
create index files_of_a_structure on beneficiary (structure_id, id);

create table beneficiary_account (
    issuer         text not null,
    subject        text not null,
    beneficiary_id uuid not null,
    constraint one_file_per_account primary key (issuer, subject),
    constraint account_of_a_file foreign key (beneficiary_id) references beneficiary
);
create index accounts_of_a_file on beneficiary_account (beneficiary_id);

-- The code itself is never here: only a slow digest of it.
create table invitation (
    beneficiary_id uuid primary key,
    structure_id   uuid        not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    code_digest    text        not null,
    expires_at     timestamptz not null,
    used_at        timestamptz,
    constraint invitation_to_a_file foreign key (beneficiary_id) references beneficiary,
    constraint one_invitation_per_code unique (code_digest)
);

-- Written before a code is looked at; an account has one under way at a time.
create table invitation_code_try (
    id       uuid primary key,
    issuer   text        not null,
    subject  text        not null,
    tried_at timestamptz not null,
    outcome  text        not null,
    constraint a_try_has_an_outcome check (outcome in ('under_way', 'wrong', 'right'))
);
create index tries_of_an_account on invitation_code_try (issuer, subject, tried_at);

-- No foreign keys: a consent may arrive before anything else is known of the person or the structure.
create table sharing_grant (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    structure_id   uuid        not null,
    purpose        text        not null,
    until          timestamptz not null,
    result_ids     uuid[]      not null,
    future         boolean     not null,
    granted_at     timestamptz not null,
    -- Of the text about sharing that a client says that it showed; none where no text is known to have been read.
    notice_version integer,
    -- Given at a kiosk: account of the adviser whose code led there, and when it was made.
    kiosk_adviser      text,
    kiosk_code_made_at timestamptz,
    status         text        not null,
    version        bigint      not null,
    constraint a_grant_via_kiosk_says_whose_code_it_was check ((kiosk_adviser is null) = (kiosk_code_made_at is null)),
    constraint grant_is_active_or_withdrawn check (status in ('active', 'withdrawn'))
);
create index grants_to_a_structure on sharing_grant (structure_id, beneficiary_id);
create index grants_of_a_person on sharing_grant (beneficiary_id, id);
