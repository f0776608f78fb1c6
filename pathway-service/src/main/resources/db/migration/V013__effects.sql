-- What offers do, learned night by night while the controller names a ground. Nothing here is of a single person.

create table effect_run (
    id                uuid primary key,
    state             text        not null,
    -- One a night, whichever instance is first; others are an operator's.
    by_the_clock      boolean     not null,
    -- The ground as it was named then: effects are used under this one only.
    controller        text        not null,
    ground            text        not null,
    purposes          text[]      not null,
    rules_version     text        not null,
    begun_at          timestamptz not null,
    ended_at          timestamptz,
    failed_because    text,
    -- The scale of both sittings; null while nobody was tested.
    framework_id      uuid,
    framework_version integer,
    constraint run_is_in_a_known_state check (state in ('running', 'done', 'failed')),
    constraint what_runs_has_no_end check ((state = 'running') = (ended_at is null)),
    constraint what_failed_says_why check ((state = 'failed') = (failed_because is not null))
);
create unique index one_effect_run_at_a_time on effect_run (state) where state = 'running';

create table expected_effect (
    run_id     uuid             not null references effect_run on delete cascade,
    competence text             not null,
    -- Empty for what is expected of an offer of a kind that nobody tried.
    kind       text             not null,
    shift      double precision not null,
    sd         double precision not null,
    low        double precision not null,
    high       double precision not null,
    primary key (run_id, competence, kind)
);

create table offer_effect (
    run_id           uuid             not null references effect_run on delete cascade,
    offer_id         uuid             not null,
    competence       text             not null,
    shift            double precision not null,
    sd               double precision not null,
    low              double precision not null,
    high             double precision not null,
    people           integer          not null,
    caution          text             not null,
    hidden_selection text             not null,
    -- With shift and sd all that sensitivity is computed from.
    freedom          integer          not null,
    primary key (run_id, offer_id, competence),
    constraint of_few_nothing_is_kept check (people >= 11)
);

-- What effects are learned from, as far as those that own it let it be seen: results that an accord covers, once for each accord ...
create view sitting_under_accord as
select r.result_id, person_behind(r.beneficiary_id) as person_id, r.completed_at, r.framework_id, r.framework_version, r.findings, r.campaign_kind,
       g.purpose, g.until, s.kind as structure_kind
from assessed_result r
-- Of all people at once: one is not looked for after the other.
join sharing_grant g on person_behind(g.beneficiary_id) = person_behind(r.beneficiary_id) and g.active
    and g.result_ids && case when r.replaces is null then array[r.result_id] else result_and_those_before(r.result_id) end
left join known_structure s on s.structure_id = g.structure_id
-- People of a sandbox are made up; of a structure that nobody heard of, nobody knows.
where s.sandbox is false and not exists (select from assessed_result newer where newer.replaces = r.result_id);

-- ... what was prescribed; who gives up a pathway leaves what is open of it ...
create view step_of_person as
select person_behind(p.beneficiary_id) as person_id, p.prescribed_at, p.decision = 'declined' as declined, s.offer_id, s.starts_on, s.ends_on,
       s.competences, s.enrolment = 'enrolled' as enrolled, s.hours_attended, s.completed_at, coalesce(s.ended_at, given_up.at) as ended_at,
       coalesce(s.ended_as = 'left', given_up.at is not null) as left_by_person, s.reopened_at
from pathway p
join pathway_step s on s.pathway_id = p.id
cross join lateral (select case when p.decision = 'abandoned' and s.completed_at is null and s.ended_at is null then p.decided_at end as at) given_up;

-- ... how much time people have, and in which département they live ...
create view time_and_territory_of_person as
select beneficiary_id as person_id, cast(said ->> 'hoursAWeek' as integer) as hours_a_week,
       left(said ->> 'commune', case when said ->> 'commune' ~ '^9[78]' then 3 else 2 end) as territory
from person_situation;

-- ... and what offers aim at.
create view aims_of_offer as
select a.id as offer_id, t.kind, array(select c.competence from training_competence c where c.training_id = t.id) as aims
from training_action a join training t on t.id = a.training_id
union all
select o.id, o.kind, array(select split_part(target, ':', 1) from unnest(o.targets) as target)
from own_offer o;
