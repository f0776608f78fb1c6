-- A table is read and written by the capability that it belongs to. What others may know of it is a view, named for what it promises.

-- Of files: who is registered where, and how their structure calls them.
create view registered_person as
select id, structure_id, first_name, last_name, external_id
from beneficiary;

-- Of structures.
create view structure_name as
select id, name
from structure;

-- Of sharing: what a person lets a structure see. Whoever reads compares "until" with its own clock.
create view grant_in_force as
select id, beneficiary_id, structure_id, result_ids, until
from sharing_grant
where status = 'active';

-- Of competences: results that this service heard of, those that another one replaced included.
create view known_result as
select id, beneficiary_id, completed_at
from result;

-- Of the caseload: pathways that structures prescribed, and how far each is.
create view prescribed_pathway as
select id, beneficiary_id, structure_id, status
from pathway;

-- Of the caseload: certificates that hold.
create view published_certificate as
select id, beneficiary_id
from certificate
where status = 'published';
