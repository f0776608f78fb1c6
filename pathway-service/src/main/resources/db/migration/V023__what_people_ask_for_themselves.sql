-- Which structures have a file of a person, as the profile service tells: what these offer to their own people is theirs to choose from.
create table registration (
    beneficiary_id uuid not null,
    structure_id   uuid not null,
    primary key (beneficiary_id, structure_id)
);

-- A recommendation that a person asked for themself is for no structure, and nobody read a result by asking.
alter table recommendation
    alter column structure_id drop not null,
    alter column asked_by drop not null,
    add constraint who_asks_for_a_structure_is_known check ((structure_id is null) = (asked_by is null));
