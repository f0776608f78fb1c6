-- A table is read and written by the capability that it belongs to. What others may know of it is a view, named for what it promises.

-- Of sessions: at which centre each takes place.
create view session_place as
select id, centre_id
from certification_session;

-- Of sessions: those that their centre handed over to the jury.
create view session_with_the_jury as
select id, centre_id, venue_name, venue_town, starts_at, time_zone, certification_version, finalized_at, officer, published_at
from certification_session
where finalized_at is not null;

-- Of candidates: who is enrolled where, under which name, and by which authorisation the test is taken: of the account that is known as theirs.
create view enrolled_candidate as
select id, session_id, first_name, last_name,
       case when authorised_beneficiary_id = beneficiary_id then authorisation_id end as authorisation_id
from candidate;

-- Of subscriptions: who sits for what.
create view asked_certification as
select id, candidate_id, certification, version_id, attempt
from subscription;
