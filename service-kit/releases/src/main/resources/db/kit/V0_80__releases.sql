-- What was told of a quarter: nobody of it can be found by it. Rows are never changed.
create table release (
    quarter    text primary key,
    frozen_at  timestamptz not null,
    -- Of the lots by which people were drawn. Whoever has it, and knows people, knows which of them were counted.
    lots_key   bytea       not null,
    -- What it is and by which definitions, as it is told.
    document   text        not null,
    -- Of all that is told.
    digest     text        not null,
    constraint a_quarter_is_written_so check (quarter ~ '^[0-9]{4}-Q[1-4]$')
);

create table release_table (
    quarter  text    not null,
    place    integer not null,
    figure   text    not null,
    facet    text    not null,
    document text    not null,
    constraint one_table_a_place primary key (quarter, place),
    constraint one_table_of_a_figure_by_a_facet unique (quarter, figure, facet),
    constraint a_table_is_of_a_release foreign key (quarter) references release
);

create function releases_stay() returns trigger language plpgsql as $$
begin
    raise exception 'a release is never changed';
end $$;
create trigger a_release_stays before update or delete on release
    for each row execute function releases_stay();
create trigger a_table_of_a_release_stays before update or delete on release_table
    for each row execute function releases_stay();
