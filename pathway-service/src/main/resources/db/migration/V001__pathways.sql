-- What the other services said: read models, each filled by one state topic alone.

create table competence_title (
    framework_id uuid not null,
    code         text not null,
    title        text not null,
    primary key (framework_id, code)
);

create table framework_scale (
    framework_id uuid               not null,
    version      integer            not null,
    -- The n-th is where level n begins.
    cuts         double precision[] not null,
    primary key (framework_id, version)
);

create table assessed_result (
    result_id         uuid primary key,
    beneficiary_id    uuid        not null,
    completed_at      timestamptz not null,
    -- Levels of two versions are never compared as if they were cut alike.
    framework_id      uuid        not null,
    framework_version integer     not null,
    -- For each competence code: level, mean and standard deviation of ability, chance of each level.
    findings          jsonb       not null,
    campaign_kind     text
);
create index results_of_a_beneficiary on assessed_result (beneficiary_id, completed_at desc);

-- What training must fit, under the id of the person's own file; a file that was joined to another has none.
create table person_situation (
    beneficiary_id uuid primary key,
    said           jsonb not null
);

create table sharing_grant (
    grant_id       uuid primary key,
    beneficiary_id uuid        not null,
    structure_id   uuid        not null,
    -- What for, as a code of profile.
    purpose        text        not null,
    active         boolean     not null,
    until          timestamptz not null,
    result_ids     uuid[]      not null
);
create index grants_of_a_person_to_a_structure on sharing_grant (beneficiary_id, structure_id);

-- A withdrawal is final: no later state opens the grant again. Apart from the read model, so that a rebuild keeps it although only the
-- last state of a grant stands on the topic.
create table withdrawn_grant (
    grant_id       uuid primary key,
    -- So that it goes with the person, in whatever order the news of an erasure arrive.
    beneficiary_id uuid not null
);
create index withdrawn_grants_of_a_person on withdrawn_grant (beneficiary_id);

-- What was recommended, with what it was computed from. Rows never change, but that they forget all that was computed when the result is of
-- somebody else who is erased; the erasure of the person deletes them.

create table recommendation (
    id             uuid primary key,
    structure_id   uuid        not null,
    beneficiary_id uuid        not null,
    -- Both null once the person who took the test is erased.
    result_id      uuid,
    -- Under which file the test was taken: another of the same person's while files were joined. The levels stand in the content.
    result_of      uuid,
    -- Whose situation counted: of the person behind the file then, with whom it may have parted since. Null with the others.
    situation_of   uuid,
    goal_id        text        not null,
    computed_at    timestamptz not null,
    -- Account of the adviser who asked, and so read the result.
    asked_by       text        not null,
    content        jsonb       not null,
    constraint what_forgot_its_result_tells_nothing
        check ((result_id is null) = (result_of is null) and (result_id is null) = (situation_of is null)
               and (result_id is null) = (content = '{}'))
);
create index recommendations_of_a_beneficiary on recommendation (beneficiary_id);
create index recommendations_from_results_of_a_file on recommendation (result_of);
create index recommendations_for_the_situation_of_a_person on recommendation (situation_of);

create function refuse_change() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) = to_jsonb(old) || '{"result_id": null, "result_of": null, "situation_of": null, "content": {}}' then
        return new;
    end if;
    raise exception '% rows never change', tg_table_name;
end $$;
create trigger recommendations_never_change before update on recommendation
    for each row execute function refuse_change();

-- What was prescribed and how far the person is.

create table pathway (
    id                uuid primary key,
    version           bigint      not null,
    beneficiary_id    uuid        not null,
    structure_id      uuid        not null,
    recommendation_id uuid        not null references recommendation (id),
    option_id         text        not null,
    -- Null once the person who took the test is erased.
    result_id         uuid,
    goal_id           text        not null,
    title             text        not null,
    prescribed_at     timestamptz not null,
    -- Account of the adviser, as of all who note something for the person. Null below when the person did so themselves, or nobody.
    prescribed_by     text        not null,
    changed_at        timestamptz not null,
    -- By the clock here, so that a list can tell up to when it misses nothing.
    written_at        timestamptz not null default clock_timestamp(),
    decision          text        not null,
    decided_at        timestamptz,
    decided_by        text,
    -- Of one that was declined or abandoned: a code.
    decided_because   text,
    -- Of one that was replaced: no reference, since both go with their person in any order.
    replaced_by       uuid,
    -- Of one that was abandoned after a yes: the yes.
    yes_at            timestamptz,
    yes_by            text,
    -- Hours of activity a week that were agreed; null for those asked of everybody, 0 when none are. Why is kept nowhere.
    engagement_hours  integer,
    constraint versions_start_at_one check (version >= 1),
    constraint agreed_hours_fit_a_week_of_work check (engagement_hours between 0 and 35),
    constraint a_decision_is_known check (decision in ('proposed', 'accepted', 'declined', 'abandoned', 'replaced')),
    constraint what_is_decided_has_its_time check ((decision = 'proposed') = (decided_at is null)),
    constraint who_says_no_says_why check ((decision in ('declined', 'abandoned')) = (decided_because is not null)),
    constraint only_what_was_abandoned_keeps_a_yes_beside check (yes_at is null or decision = 'abandoned'),
    constraint what_is_replaced_says_by_what check ((decision = 'replaced') = (replaced_by is not null))
);
create index pathways_of_a_beneficiary on pathway (beneficiary_id, id);
create index pathways_of_a_structure on pathway (structure_id, id);
create index pathways_of_a_structure_by_time on pathway (structure_id, written_at);

create function note_when_written() returns trigger language plpgsql as $$
begin
    new.written_at := clock_timestamp();
    return new;
end $$;
create trigger pathways_say_when_they_were_written before update on pathway
    for each row execute function note_when_written();

create table pathway_step (
    id           uuid    primary key,
    pathway_id   uuid    not null references pathway (id) on delete cascade,
    number       integer not null,
    -- Of a session of the catalogue as it was then; all null for a step that an adviser added.
    offer_id     uuid,
    session_id   text,
    body         text,
    mode         text,
    town         text,
    -- In one line, with how the place is called.
    address      text,
    title        text    not null,
    starts_on    date    not null,
    ends_on      date    not null,
    hours        integer not null,
    competences  jsonb   not null,
    reasons      jsonb   not null,
    -- Whether there is a place for the person.
    enrolment    text    not null,
    enrolled_by  text,
    -- As told last; null while nobody did.
    hours_attended integer,
    completed_at timestamptz,
    completed_by text,
    -- Of a step that ended without being done.
    ended_at     timestamptz,
    ended_by     text,
    ended_as     text,
    ended_because text,
    -- When somebody last took back how it ended.
    reopened_at  timestamptz,
    unique (pathway_id, number),
    constraint an_enrolment_is_known check (enrolment in ('none', 'enrolled', 'waiting', 'refused', 'cancelled')),
    constraint hours_are_attended check (hours_attended >= 0),
    constraint an_end_is_known check (ended_as in ('left', 'cancelled', 'replaced')),
    constraint an_end_has_its_time check ((ended_as is null) = (ended_at is null)),
    constraint what_is_done_did_not_end_otherwise check (completed_at is null or ended_at is null),
    constraint who_leaves_says_why check ((ended_as is not distinct from 'left') = (ended_because is not null)),
    constraint steps_are_numbered_from_one check (number >= 1),
    constraint a_step_takes_time check (hours >= 1),
    constraint a_step_ends_after_it_starts check (ends_on >= starts_on)
);
create index open_steps_by_session on pathway_step (session_id) where completed_at is null and ended_at is null;

-- What no training gave, by recommendation: for releases to those who buy training, which count people and never tell of one.
create table unmet_need (
    recommendation_id uuid     not null references recommendation (id) on delete cascade,
    -- Code of a département; null when nobody said where the person lives.
    territory         text,
    competence        text     not null,
    level             smallint not null,
    required          smallint not null,
    -- Of a refusal, or nothing-there.
    reason            text     not null,
    sessions          integer  not null,
    primary key (recommendation_id, competence, reason)
);
