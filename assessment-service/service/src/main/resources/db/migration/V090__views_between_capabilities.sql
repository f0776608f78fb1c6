-- A table is read and written by the capability that it belongs to. What others may know of it is a view, named for what it promises;
-- its columns are a promise, the table's are not.

-- Of sittings: how each goes. Nothing of what is answered.
create view sitting_course as
select id, beneficiary_id, campaign_code, candidate_id, authorisation_id, status, attempt, started_at, ended_at, end_reason,
       external_id, assistance, touched_at, ends_at, number, paused_at
from sitting;

-- Of sittings: what was answered, how well and how fast; never the response itself.
create view answer_given as
select sitting_id, number, item_id, competence, score, standing, seconds, response ->> 'type' = 'skip' as skipped, answered_at
from answer;

-- Of sittings: who may begin a certification test. Those that were withdrawn are there, and say so.
create view authorisation_given as
select id, candidate_id, session_id, authorised_at, valid_until, withdrawn_at
from authorisation;

-- Of exam rooms: whose account answers at a number, as an invigilator said; nobody's when a seat was taken back. What the room said nothing of
-- is not here.
create view seat_said as
select candidate_id, session_id, beneficiary_id
from live_seat;

-- Of sittings: questions whose page was left although the rules of the room hold it against the candidate.
create view focus_loss_held as
select sitting_id, number
from focus_loss
where held;

-- Of exam rooms: what candidates said was wrong, and what was decided; by whom, and in which session, stays with the room.
create view alert_raised as
select sitting_id, number, category, coalesce(outcome, 'open') as outcome, raised_at, handled_at
from live_alert;

-- Of results: those that count today. A result that took another's place has the first one's id too, under which it was shared.
create view result_in_force as
select id, first_id, beneficiary_id, sitting_id, total_pix, portrait, competences
from result
where replaced_by is null;

-- Of results: what a person lets a structure read. Whoever reads compares "until" with its own clock.
-- A grant stands under each file of the person who gave it, since results stay under the file under which they were made.
create view grant_in_force as
select grant_id, beneficiary_id, structure_id, until, result_ids
from sharing
where status = 'active'
union all
select s.grant_id, other.file_id, s.structure_id, s.until, s.result_ids
from sharing s join files_of_one_person other on other.other_id = s.beneficiary_id
where s.status = 'active';

-- Of results: which structure may read which result, by which grant. The one place that says when a grant covers a result.
create view result_reader as
select r.id as result_id, g.grant_id, g.structure_id, g.until
from result r join grant_in_force g on g.beneficiary_id = r.beneficiary_id
where r.id = any (g.result_ids) or r.first_id = any (g.result_ids);

-- Of results: when what a structure may read of a person last changed, or ends by itself.
create view grant_change as
select beneficiary_id, structure_id, changed_at, until
from sharing;

-- Of diagnoses: which structure may read which diagnosis, by which grant. Only what came to a route is shared.
create view diagnosis_reader as
select d.id as diagnosis_id, g.grant_id, g.structure_id, g.until
from diagnosis d join grant_in_force g on g.beneficiary_id = d.beneficiary_id
where d.route is not null and d.id = any (g.result_ids);

-- Of kiosks: where a sitting began or went on at one, and by whose code.
create view kiosk_visit as
select sitting_id, structure_id, made_by as adviser, code_made_at, opened_at
from kiosk_session;

-- Of item withdrawal: items that nobody is asked any more.
create view withdrawn_item as
select item_id
from item_withdrawal
where restored_at is null;

-- Of registrations: people of sandboxes, who are made up.
create view made_up_person as
select r.beneficiary_id, r.structure_id
from registration r join known_structure s on s.structure_id = r.structure_id
where s.sandbox;

-- Of sittings: what psychometricians calibrate items with; nothing of people who are made up. The workbench reads it, and nothing else of this database. Answers whose people
-- were erased are given on the Monday of their week; those to items that are withdrawn count as little as all others.
create view calibration_answer as
select a.sitting_id, a.number, a.item_id, a.category, a.seconds, a.answered_at, s.audience, s.plan ->> 'device' as device
from answer a join sitting s on s.id = a.sitting_id
where a.standing <> 'neutralised' and not s.simulated
union all
select k.sitting_id, k.number, k.item_id, k.category, k.seconds, k.week::timestamp at time zone 'UTC', s.audience, s.device
from kept_answer k join kept_sitting s on s.id = k.sitting_id
where not exists (select from withdrawn_item w where w.item_id = k.item_id);

-- Of sittings: those that were completed, and what items they count for. For figures of items, not of people: who was erased stays in them,
-- on the Monday of the week. Only compared with the begin of a week (UTC), the end of a sitting is the same for both.
create view completed_sitting as
select id, ended_at
from sitting
where status = 'completed' and not simulated
union all
select id, completed_week::timestamp at time zone 'UTC'
from kept_sitting
where completed_week is not null;

create view item_outcome as
select a.sitting_id, a.item_id, a.score, a.seconds, a.response ->> 'type' = 'skip' as skipped, s.ended_at
from answer a join sitting s on s.id = a.sitting_id
where s.status = 'completed' and a.standing <> 'neutralised' and not s.simulated
union all
select k.sitting_id, k.item_id, k.score, k.seconds, k.skipped, s.completed_week::timestamp at time zone 'UTC'
from kept_answer k join kept_sitting s on s.id = k.sitting_id
where s.completed_week is not null and not exists (select from withdrawn_item w where w.item_id = k.item_id);

-- Of authoring: publications by number, and the files that each lays over those before. Holds keys.
create view publication_made as
select number
from bank_publication;

create view published_file as
select publication, item_id, content
from published_item;
