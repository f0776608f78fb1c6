-- Frameworks that structures publish for themselves. A version is written once and never changed.
create table structure_framework (
    id           uuid primary key,
    structure_id uuid        not null,
    revision     bigint      not null,
    version      integer     not null,
    archived_at  timestamptz,
    constraint versions_begin_at_one check (version >= 1),
    constraint a_revision_for_every_version check (revision >= version)
);
create index frameworks_of_a_structure on structure_framework (structure_id, id);

create table structure_framework_version (
    framework_id uuid        not null references structure_framework (id),
    version      integer     not null,
    document     json        not null,
    published_at timestamptz not null,
    primary key (framework_id, version)
);
