-- That a centre asks to say otherwise who a candidate is who was let in, and what the jury answers. What was seen is named: no number and no copy
-- of it is kept.
create table identity_correction (
    id                uuid        primary key,
    candidate_id      uuid        not null references candidate on delete cascade,
    -- By which they were let in then.
    leave             uuid        not null,
    first_name        text        not null,
    last_name         text        not null,
    usage_name        text,
    sex               text        not null,
    birth_date        date        not null,
    birth_city        text        not null,
    birth_postal_code text,
    birth_insee_code  text,
    birth_country     text        not null,
    reason            text        not null,
    document          text        not null,
    seen_by           text        not null,
    seen_on           date        not null,
    asked_by          text        not null,
    asked_at          timestamptz not null,
    -- Of the first of two members who accept what names another person than was known.
    agreement         text,
    agreed_by         text,
    agreed_at         timestamptz,
    outcome           text,
    answer            text,
    answered_by       text,
    answered_at       timestamptz,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    constraint what_comes_of_a_correction check (outcome in ('accepted', 'refused')),
    constraint an_answer_to_a_correction_is_whole check (
        (outcome is null) = (answer is null)
        and (outcome is null) = (answered_by is null)
        and (outcome is null) = (answered_at is null)),
    constraint another_person_answers check (answered_by <> asked_by and agreed_by <> asked_by),
    constraint an_agreement_to_a_correction_is_whole check (
        (agreement is null) = (agreed_by is null) and (agreement is null) = (agreed_at is null)),
    constraint two_different_people_accept_another_person check (outcome = 'refused' or answered_by <> agreed_by),
    constraint a_withdrawal_of_a_correction_is_whole check ((withdrawn_by is null) = (withdrawn_at is null)),
    constraint what_is_withdrawn_is_not_answered check (withdrawn_at is null or answered_at is null)
);
create unique index one_open_correction_per_candidate on identity_correction (candidate_id)
    where answered_at is null and withdrawn_at is null;
create index corrections_of_a_candidate on identity_correction (candidate_id);

-- Of corrections: whose identity a centre asks to correct, and nobody answered yet.
create view waiting_identity_correction as
select c.session_id, i.candidate_id
from identity_correction i
join enrolled_candidate c on c.id = i.candidate_id
where i.answered_at is null and i.withdrawn_at is null;

-- Of corrections: what the jury answered last for a candidate.
create view answered_identity_correction as
select distinct on (candidate_id) candidate_id, outcome, answer, answered_at
from identity_correction
where answered_at is not null
order by candidate_id, id desc;

-- Of corrections: when the jury agreed last that somebody of a session is another than was said.
create view corrected_session as
select c.session_id, max(i.answered_at) as corrected_at
from identity_correction i
join enrolled_candidate c on c.id = i.candidate_id
where i.outcome = 'accepted'
group by c.session_id;

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
join certification_sitting t on t.candidate_id = c.id and t.authorisation_id is distinct from c.authorisation_id
union
select session_id, candidate_id, 'identity_correction'
from waiting_identity_correction;

-- When the jury agreed that an earlier certificate of the test said wrongly who holds it.
alter table certificate add column identity_corrected_at timestamptz;
-- Whether the jury agreed since that it said wrongly who holds it: its code shows no name then.
alter table certificate add column misnamed boolean not null default false;
create index certificates_of_a_candidate on certificate (candidate_id);
