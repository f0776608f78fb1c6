-- Of files: who the person of each is, as whoever compares files of one structure may see it.
create view identified_person as
select id, structure_id, first_name, last_name, birth_date, external_id, registered_at
from beneficiary;

-- How the names of a file sound, a line for each sound of the family name: files of one structure that sound alike are found by the key alone.
-- Written in the transaction that writes the names.
create table name_sound (
    structure_id uuid   not null,
    last_sound   text   not null collate "C",
    file_id      uuid   not null,
    first_sounds text[] not null,
    -- Year, month and day, eight figures.
    born         text,
    constraint one_line_per_sound_and_file primary key (structure_id, last_sound, file_id),
    constraint a_birth_date_is_eight_figures check (born ~ '^[0-9]{8}$')
);
create index sounds_of_a_file on name_sound (structure_id, file_id);
create index sounds_by_file on name_sound (file_id);

-- Somebody of the structure looked, and these are two people: nobody is asked again.
create table different_people (
    one_id       uuid        not null,
    other_id     uuid        not null,
    structure_id uuid        not null,
    said_by      text        not null,
    said_at      timestamptz not null,
    constraint two_files_are_told_apart_once primary key (one_id, other_id),
    constraint two_people_stand_in_the_order_of_their_ids check (one_id < other_id)
);
create index people_told_apart_from_a_file on different_people (other_id);

-- How far two birth dates let two files be of one person; null where they do not. Eight figures each: so PostgreSQL writes it into the query.
create function birth_dates_compared(one text, other text) returns text language sql immutable parallel safe as $$
    select case
        when one is null or other is null then 'unknown'
        when one = other then 'same'
        when one = substr(other, 1, 4) || substr(other, 7, 2) || substr(other, 5, 2) then 'swapped'
        when levenshtein_less_equal(one, other, 1) = 1 then 'one_digit'
    end
$$;
