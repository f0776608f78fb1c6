-- What the assessment service says of entry diagnoses: to which route a person came, and when. Nothing of what was answered.
create table diagnosis (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    route          text        not null,
    completed_at   timestamptz not null
);
create index diagnoses_of_a_person on diagnosis (beneficiary_id);

-- Of the caseload: diagnoses that a person lets a structure see, under the file under which each was made. Whoever reads compares "until"
-- with its own clock. A grant that names a diagnosis of somebody else opens nothing.
create view shared_diagnosis as
select g.structure_id, d.beneficiary_id, d.route, d.completed_at, g.until
from diagnosis d join grant_in_force g on d.id = any (g.result_ids)
where g.beneficiary_id = any (ids_of_person(person_behind(d.beneficiary_id)));

-- Of competences and of the caseload: results and diagnoses that this service heard of, which a grant may name.
create or replace view known_result as
select id, beneficiary_id, completed_at
from result
union all
select id, beneficiary_id, completed_at
from diagnosis;

-- Entries follow diagnoses as they follow certificates.
create trigger caseload_follows_what_is_new after insert on diagnosis referencing new table as changed
    for each statement execute function caseload_follows('beneficiary_id');
create trigger caseload_follows_what_changes after update on diagnosis referencing new table as changed
    for each statement execute function caseload_follows('beneficiary_id');
create trigger caseload_follows_what_goes after delete on diagnosis referencing old table as changed
    for each statement execute function caseload_follows('beneficiary_id');
