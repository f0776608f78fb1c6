-- What structures call competences in frameworks of their own: a read model, filled by the topic of frameworks alone.

-- What frameworks of structures call the platform's.
create table framework_code (
    framework_id uuid primary key,
    code         text not null
);

create table structure_framework_competence (
    framework_id      uuid    not null,
    -- In the order of the framework.
    number            integer not null,
    structure_id      uuid    not null,
    -- Code of the platform's framework that it is read from.
    base              text    not null,
    framework_version integer not null,
    framework_title   text    not null,
    code              text    not null,
    title             text    not null,
    -- Of the base, that it is read from.
    competences       text[]  not null,
    primary key (framework_id, number)
);
create index competences_of_a_structure on structure_framework_competence (structure_id);
