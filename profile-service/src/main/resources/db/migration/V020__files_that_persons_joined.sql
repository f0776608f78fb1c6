-- A file belongs to a structure; a person may have several, which the person joins to the own one. Ids stay as they are: whose a row is,
-- is asked of the kit's person_behind and ids_of_person.
alter table beneficiary add column merged_into uuid;
alter table beneficiary add constraint a_file_is_joined_to_another_one
    foreign key (merged_into) references beneficiary;
alter table beneficiary add constraint a_file_is_not_joined_to_itself check (merged_into <> id);
alter table beneficiary add constraint a_joined_file_says_by_whose_invitation check (merged_into is null or linked_at is not null);
create index files_joined_to_one on beneficiary (merged_into) where merged_into is not null;

-- Who joined what, when, by whose invitation, and until when.
create table file_joining (
    id         uuid primary key,
    file_id    uuid        not null,
    person_id  uuid        not null,
    issuer     text        not null,
    subject    text        not null,
    invited_by text        not null,
    invited_in uuid        not null,
    invited_at timestamptz not null,
    joined_at  timestamptz not null,
    parted_at  timestamptz,
    constraint joining_of_a_file foreign key (file_id) references beneficiary,
    constraint joining_to_a_file foreign key (person_id) references beneficiary
);
create unique index one_joining_of_a_file_at_a_time on file_joining (file_id) where parted_at is null;
create index joinings_of_a_file on file_joining (file_id);
create index joinings_of_a_person on file_joining (person_id);

-- The person in the systems of the structure's partners. The structure is repeated: an id is unique there.
create table beneficiary_partner_id (
    beneficiary_id uuid not null,
    structure_id   uuid,
    partner        text not null,
    external_id    text not null,
    primary key (beneficiary_id, partner),
    constraint partner_id_of_a_file foreign key (beneficiary_id) references beneficiary,
    constraint one_file_per_partner_id_and_structure unique (structure_id, partner, external_id)
);
