-- Of candidates: as before, and whose candidacy it is, so that the person can be told who read it; null while nobody knows. And what was
-- known of eligibility when the account became known.
create or replace view enrolled_candidate as
select id, session_id, first_name, last_name,
       case when authorised_beneficiary_id = beneficiary_id then authorisation_id end as authorisation_id,
       beneficiary_id, eligible_competences, number, clea_opened
from candidate
-- Who will not come is nobody of a session.
where cancelled_at is null;

-- Of the jury: proposals that no second member has answered.
create view waiting_proposal as
select c.session_id, c.id as candidate_id, s.certification, d.author, d.made_at
from enrolled_candidate c
join subscription s on s.candidate_id = c.id
cross join lateral (
    select * from jury_decision where subscription_id = s.id and kind <> 'scored' order by number desc limit 1) d
where d.kind = 'proposed';

-- Of the jury: what of a candidate a human looks at before it is told.
create view open_question as
select session_id, candidate_id, 'proposal' as kind
from waiting_proposal
union
select c.session_id, c.id, 'integrity_facts'
from enrolled_candidate c
join certification_sitting t on t.candidate_id = c.id and t.authorisation_id = c.authorisation_id
where t.integrity_facts > 0
union
select session_id, candidate_id, 'incident'
from incident
where for_jury
union
select c.session_id, c.id, 'awaited_test'
from enrolled_candidate c
where c.authorisation_id is not null
  and not exists (select from certification_sitting t where t.authorisation_id = c.authorisation_id)
union
select c.session_id, c.id, 'unmatched_test'
from enrolled_candidate c
join certification_sitting t on t.candidate_id = c.id and t.authorisation_id is distinct from c.authorisation_id;
