-- Of the caseload: diagnoses that a person lets a structure see, under the file under which each was made. Whoever reads compares "until"
-- with its own clock. A grant that names a diagnosis of somebody else opens nothing.
create view shared_diagnosis as
select g.structure_id, d.beneficiary_id, d.route, d.completed_at, g.until
from diagnosis d join grant_in_force g on d.id = any (g.result_ids)
where g.beneficiary_id = any (ids_of_person(person_behind(d.beneficiary_id)));

-- Which ids that grants name are those of diagnoses, and not of results.
create view known_diagnosis as select id from diagnosis;

-- Entries follow diagnoses: a grant that named something unheard of turns out to name nothing else.
create trigger caseload_follows_what_is_new after insert on diagnosis referencing new table as changed
    for each statement execute function caseload_follows('beneficiary_id');
create trigger caseload_follows_what_changes after update on diagnosis referencing new table as changed
    for each statement execute function caseload_follows('beneficiary_id');
create trigger caseload_follows_what_goes after delete on diagnosis referencing old table as changed
    for each statement execute function caseload_follows('beneficiary_id');
