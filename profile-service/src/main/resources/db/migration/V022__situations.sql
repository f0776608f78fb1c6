-- What a file says of how its person lives: what training has to fit. When each field was said last, so that of several files of a person
-- the newest counts.
create table situation (
    file_id uuid primary key,
    said    jsonb  not null,
    said_at jsonb  not null,
    version bigint not null
);

-- How often the situation of a person was told to the other services: the version of what they hear.
create table situation_told (
    person_id uuid primary key,
    version   bigint not null
);

-- Of situations: what a file says, for lists of the structure that it belongs to; and since when it says so of the equipment.
create view situation_of_file as
select file_id, said, cast(said_at ->> 'equipment' as timestamptz) as equipment_said_at
from situation;

-- Of situations: when something of a file's was said last.
create view situation_said as
select s.file_id, (select max(cast(field.at as timestamptz)) from jsonb_each_text(s.said_at) field (name, at)) as said_at
from situation s;
