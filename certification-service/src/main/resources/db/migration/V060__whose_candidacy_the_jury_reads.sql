-- Of candidates: as before, and whose candidacy it is, so that the person can be told who read it.
create or replace view enrolled_candidate as
select id, session_id, first_name, last_name, authorisation_id, beneficiary_id
from candidate;
