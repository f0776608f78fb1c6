-- A file of many rows on its way in.
create table import (
    id           uuid primary key,
    kind         text        not null,
    -- For which structure; null for what is above all of them.
    structure_id uuid,
    -- Account that brought it.
    brought_by   text        not null,
    dry_run      boolean     not null,
    state        text        not null,
    -- Rows of the file, the line up to which the running step has come, and how many rows that are.
    total        integer     not null default 0,
    at_line      integer     not null default 0,
    seen         integer     not null default 0,
    made         integer     not null default 0,
    known        integer     not null default 0,
    faults       integer     not null default 0,
    begun_at     timestamptz not null,
    changed_at   timestamptz not null,
    constraint import_is_in_a_known_state check (state in
        ('receiving', 'received', 'checking', 'checked', 'applying', 'done', 'refused'))
);
create index imports_by_change on import (changed_at);

-- As they stand in the file, until they are applied or refused: nobody keeps a second copy of what people are called.
create table import_row (
    import_id uuid    not null,
    line      integer not null,
    -- What tells the row from the others of its file.
    key       text    not null,
    cells     jsonb   not null,
    -- False where something was wrong with it as it came: it has no cells, and is there for the rows that name it.
    sound     boolean not null,
    constraint one_row_a_line primary key (import_id, line),
    constraint row_of_an_import foreign key (import_id) references import on delete cascade
);
create index rows_of_an_import_by_key on import_row (import_id, key, line);

-- The first of them; all are counted in the import. Never with the value that was wrong.
create table import_fault (
    import_id   uuid    not null,
    line        integer not null,
    number      integer not null,
    column_name text    not null,
    french      text    not null,
    english     text    not null,
    constraint one_fault_a_place primary key (import_id, line, number),
    constraint fault_of_an_import foreign key (import_id) references import on delete cascade
);

-- What files made, by what they call it, for kinds that have no such name of their own: a file that comes again makes nothing.
create table import_reference (
    kind         text not null,
    structure_id uuid not null,
    reference    text not null,
    made_id      uuid not null,
    constraint one_thing_a_reference primary key (kind, structure_id, reference)
);
