-- Of structures: how systems of partners call them.
create table structure_external_id (
    structure_id uuid not null,
    partner      text not null,
    external_id  text not null,
    constraint one_name_per_partner_and_structure primary key (structure_id, partner),
    constraint a_partner_calls_one_structure_so unique (partner, external_id),
    constraint name_of_a_structure foreign key (structure_id) references structure
);
