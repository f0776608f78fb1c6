-- A table is read and written by the capability that it belongs to. What others may know of it is a view, named for what it promises.

-- Of sessions: at which centre each takes place.
create view session_place as
select id, centre_id
from certification_session;

-- Of candidates: who is enrolled where, under which name, and by which authorisation the test is taken: of the account that is known as theirs.
create view enrolled_candidate as
select id, session_id, first_name, last_name,
       case when authorised_beneficiary_id = beneficiary_id then authorisation_id end as authorisation_id
from candidate;

-- Of the jury: tests that came back; what came of them once it is published, and nothing before.
create view returned_sitting as
select id, candidate_id, authorisation_id,
       case when published_at is not null then outcome end as published_outcome,
       case when published_at is not null then comment end as published_comment
from certification_sitting;
