-- Read model of profile.beneficiary.state: files that a person joined to the own one. Rows keep the id under which they were written, and
-- who reads them looks under all ids of the person; so parting again is one row less, and nothing has to be written back.
create table person_alias (
    alias_id  uuid primary key,
    person_id uuid not null,
    constraint a_person_is_no_alias_of_itself check (alias_id <> person_id)
);
create index aliases_of_a_known_person on person_alias (person_id);

-- Whose file it is: the person that it was joined to, otherwise the id itself. For readers who know a person by one file.
create function person_behind(file uuid) returns uuid language sql stable strict as $$
    select coalesce((select a.person_id from person_alias a where a.alias_id = $1), $1)
$$;

-- The id of a person and those of the files joined to it. Only in this direction: who knows a joined file alone, such as a kiosk, does not
-- reach the person by it.
create function ids_of_person(person uuid) returns uuid[] language sql stable strict as $$
    select array(select $1 union all select a.alias_id from person_alias a where a.person_id = $1)
$$;

-- Each file of a person with each other one; nothing of whoever has only one. For views that join.
create view files_of_one_person as
select alias_id as file_id, person_id as other_id from person_alias
union all
select person_id, alias_id from person_alias
union all
select one.alias_id, other.alias_id
from person_alias one join person_alias other on other.person_id = one.person_id and other.alias_id <> one.alias_id;

-- Whose a joined file is, for statements that cannot afford a call of a function.
create view person_of_joined_file as
select alias_id as file_id, person_id
from person_alias;
