-- What this service keeps of a person who asked for it, until it is fetched; goes after a day anyway.
create table export_part (
    export_id  uuid primary key,
    person_id  uuid        not null,
    body       bytea       not null,
    made_at    timestamptz not null
);
create index export_parts_of_a_person on export_part (person_id);
create index export_parts_by_time on export_part (made_at);
