-- Of candidates: as before, and whose candidacy it is, so that the person can be told who read it; null while nobody knows. And what was
-- known of eligibility when the account became known.
create or replace view enrolled_candidate as
select id, session_id, first_name, last_name,
       case when authorised_beneficiary_id = beneficiary_id then authorisation_id end as authorisation_id,
       beneficiary_id, eligible_competences, number
from candidate
-- Who will not come is nobody of a session.
where cancelled_at is null;
