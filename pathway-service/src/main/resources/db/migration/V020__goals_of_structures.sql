-- Goals that structures set for themselves: each version stays, the highest counts. What was decided under a version stays explained by it.
create table structure_goal (
    id           uuid        not null,
    version      integer     not null,
    structure_id uuid        not null,
    retired      boolean     not null,
    title        text        not null,
    easy_title   text        not null,
    description  text        not null,
    -- The common goal that it is a copy of.
    based_on     text,
    -- Minimum levels, such as 1.2:3.
    levels       text[]      not null,
    -- Account of the manager.
    changed_by   text        not null,
    changed_at   timestamptz not null,
    constraint one_goal_an_id_and_version primary key (id, version),
    constraint goals_begin_with_version_one check (version >= 1),
    constraint a_goal_of_a_structure_requires_something check (levels <> '{}')
);
create index goals_of_a_structure on structure_goal (structure_id, id, version);
