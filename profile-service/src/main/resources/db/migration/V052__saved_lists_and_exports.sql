-- A filter that an adviser gave a name: their own, in one structure.
create table saved_list (
    id           uuid primary key,
    structure_id uuid        not null,
    owner        text        not null,
    name         text        not null,
    filter       jsonb       not null,
    made_at      timestamptz not null,
    constraint one_list_per_name unique (structure_id, owner, name)
);

-- When an account last took people of a structure away as a table, by the filter that chose them: whoever took some of them has not had
-- the others. Of the filter only a digest, since it may name somebody.
create table caseload_export (
    structure_id uuid        not null,
    reader       text        not null,
    filter       text        not null,
    exported_at  timestamptz not null,
    constraint one_line_per_structure_reader_and_filter primary key (structure_id, reader, filter)
);
