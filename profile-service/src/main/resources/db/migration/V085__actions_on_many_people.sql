-- Something that is done for many people of a structure, one after the other, by whoever began it: with the rights of that moment.
create table group_action (
    id            uuid primary key,
    structure_id  uuid        not null,
    kind          text        not null,
    campaign_code text,
    reason        text,
    purpose       text,
    colleague_id  uuid,
    issuer        text        not null,
    subject       text        not null,
    client_id     text        not null,
    roles         text[]      not null,
    begun_at      timestamptz not null,
    ended_at      timestamptz,
    constraint an_invitation_is_to_a_campaign check ((kind = 'invite') = (campaign_code is not null)),
    constraint sharing_is_asked_for_with_reason_and_purpose check (
        (kind = 'ask-for-sharing') = (reason is not null) and (kind = 'ask-for-sharing') = (purpose is not null)),
    constraint people_are_given_to_a_colleague check ((kind = 'assign') = (colleague_id is not null)),
    constraint an_action_is_of_a_kind check (kind in ('invite', 'ask-for-sharing', 'assign'))
);
create index group_actions_of_a_structure on group_action (structure_id, id);
create index group_actions_that_ended on group_action (ended_at) where ended_at is not null;

-- A person of the group, and what became of it. No key to the file: whoever names a stranger reads so in the report.
create table group_action_line (
    action_id      uuid    not null,
    number         integer not null,
    beneficiary_id uuid    not null,
    outcome        text,
    why            text,
    constraint lines_are_numbered primary key (action_id, number),
    constraint a_person_is_in_a_group_once unique (action_id, beneficiary_id),
    constraint a_line_is_of_an_action foreign key (action_id) references group_action on delete cascade,
    constraint an_outcome_is_known check (outcome in ('done', 'already', 'refused')),
    constraint only_what_is_refused_says_why check ((outcome is not distinct from 'refused') = (why is not null))
);
create index lines_that_wait on group_action_line (action_id, number) where outcome is null;
create index lines_of_a_person on group_action_line (beneficiary_id);

-- To which campaigns a structure invited a person, first and last: whoever is invited again has time to answer again.
create table campaign_invitation (
    structure_id    uuid        not null,
    beneficiary_id  uuid        not null,
    campaign_code   text        not null,
    invited_by      text        not null,
    invited_at      timestamptz not null,
    last_invited_at timestamptz not null,
    constraint one_invitation_per_person_and_campaign primary key (beneficiary_id, structure_id, campaign_code),
    constraint somebody_of_a_file_is_invited foreign key (beneficiary_id) references beneficiary
);
create index people_invited_to_a_campaign on campaign_invitation (structure_id, campaign_code);

-- Of the caseload: to which campaigns a structure invited whom, under each file that the person has.
create view invited_to_campaign as
select structure_id, beneficiary_id, campaign_code
from campaign_invitation
union
select i.structure_id, o.other_id, i.campaign_code
from campaign_invitation i join files_of_one_person o on o.file_id = i.beneficiary_id;

-- Invitations to campaigns after which the structure knows of no sitting, and of no shared result. Which campaign a sitting was of is not
-- told: any one answers.
create view unanswered_invitation as
select i.structure_id, i.beneficiary_id, i.last_invited_at
from campaign_invitation i
where not exists (
        select from sitting_told s
        where s.beneficiary_id = any (ids_of_person(person_behind(i.beneficiary_id)))
          and (s.structure_id is null or s.structure_id = i.structure_id) and s.moved_at > i.invited_at)
  and not exists (
        select from caseload_entry e
        where e.structure_id = i.structure_id and e.beneficiary_id = i.beneficiary_id and e.completed_at > i.invited_at);
