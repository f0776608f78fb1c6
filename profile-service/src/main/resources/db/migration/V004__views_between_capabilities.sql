-- A table is read and written by the capability that it belongs to. What others may know of it is a view, named for what it promises.

-- Of files: who is registered where, how their structure calls them, and whether it may do anything with them.
create view registered_person as
select id, structure_id, first_name, last_name, external_id, registered_at, restricted_since
from beneficiary;

-- Of structures.
create view structure_name as
select id, name
from structure;

-- Those that are made up: what is counted of others counts nobody of theirs.
create view sandbox_structure as
select id
from structure
where sandbox;

-- Of sharing: what a person lets a structure see. Whoever reads compares "until" with its own clock. A grant that names nothing but entry
-- diagnoses lets nothing of results and certificates be seen; what is not heard of yet counts as a result.
create view grant_in_force as
select id, beneficiary_id, structure_id, result_ids, until,
       future or cardinality(result_ids) = 0 or exists (
           select from unnest(result_ids) named where not exists (select from diagnosis d where d.id = named)) as of_results
from sharing_grant
where status = 'active';

-- Of competences and of the caseload: results and diagnoses that this service heard of, which a grant may name; results that another one
-- replaced are among them.
create view known_result as
select id, beneficiary_id, completed_at
from result
union all
select id, beneficiary_id, completed_at
from diagnosis;

-- Of the caseload: pathways that structures prescribed, and how far each is.
create view prescribed_pathway as
select id, beneficiary_id, structure_id, status
from pathway;

-- Of the caseload: certificates that hold.
create view published_certificate as
select id, beneficiary_id, published_at
from certificate
where status = 'published';
