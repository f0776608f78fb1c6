-- Read model of profile.structure.state.
create table structure (
    structure_id uuid primary key,
    -- News of the parent may come later: no foreign key.
    parent_id    uuid,
    name         text not null,
    kind         text not null,
    time_zone    text not null,
    constraint a_structure_is_no_part_of_itself check (parent_id <> structure_id)
);
create index parts_of_a_structure on structure (parent_id);
