-- Of candidates: as before, and whose candidacy it is, so that the person can be told who read it; null while nobody knows. And what was
-- known of eligibility when the account became known.
create or replace view enrolled_candidate as
select id, session_id, first_name, last_name,
       case when authorised_beneficiary_id = beneficiary_id then authorisation_id end as authorisation_id,
       beneficiary_id, eligible_competences, number, clea_opened
from candidate
-- Who will not come is nobody of a session.
where cancelled_at is null;

-- Of the jury: proposals that no second member has answered, with what would be decided; no outcome: what was decided otherwise is lifted.
create view waiting_proposal as
select c.session_id, c.id as candidate_id, s.certification, upper(d.outcome) as outcome, upper(d.comment) as comment,
       d.author, d.made_at
from enrolled_candidate c
join subscription s on s.candidate_id = c.id
cross join lateral (
    select * from jury_decision where subscription_id = s.id and kind <> 'scored' order by number desc limit 1) d
where d.kind = 'proposed';
