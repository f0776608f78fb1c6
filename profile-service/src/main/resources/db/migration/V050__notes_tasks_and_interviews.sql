-- What a structure writes down about a file of its own. The person reads the notes.
create table note (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    structure_id   uuid        not null,
    author         text        not null,
    content        text        not null,
    written_at     timestamptz not null,
    constraint a_note_is_about_a_file foreign key (beneficiary_id) references beneficiary
);
create index notes_of_a_file on note (beneficiary_id, id);

create table task (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    structure_id   uuid        not null,
    author         text        not null,
    content        text        not null,
    due_on         date        not null,
    made_at        timestamptz not null,
    done_at        timestamptz,
    constraint a_task_is_about_a_file foreign key (beneficiary_id) references beneficiary
);
create index tasks_of_a_file on task (beneficiary_id, id);

-- One line a file: the next interview, until when the person is left in peace and never why, and when their result was last talked over.
create table follow_up (
    beneficiary_id uuid primary key,
    structure_id   uuid   not null,
    interview_at   timestamptz,
    quiet_until    date,
    talked_over_at timestamptz,
    version        bigint not null,
    constraint a_follow_up_is_of_a_file foreign key (beneficiary_id) references beneficiary
);

-- Which results were talked over with the person. All of them: an older one shows again when the sharing of a newer one ends.
create table conversation (
    beneficiary_id uuid        not null,
    result_id      uuid        not null,
    held_at        timestamptz not null,
    constraint a_result_is_talked_over_once primary key (beneficiary_id, result_id),
    constraint a_conversation_is_about_a_file foreign key (beneficiary_id) references beneficiary
);
create view result_talked_over as
select beneficiary_id, result_id
from conversation;

-- Of the follow-up: what the caseload shows and orders by.
create view followed_up as
select beneficiary_id, structure_id, interview_at, quiet_until, talked_over_at
from follow_up;

-- Of the follow-up: that somebody wrote about a file, and when; never what.
create view written_about as
select beneficiary_id, written_at as at
from note
union all
select beneficiary_id, greatest(made_at, done_at)
from task;

-- Of files: by what their structure finds and orders them, and how far the invitation came.
create view followed_file as
select b.id, b.structure_id, b.first_name, b.last_name, b.external_id, b.referent_id, b.registered_at, b.linked_at,
       i.made_at as invited_at,
       b.merged_into is not null or exists (select from beneficiary_account a where a.beneficiary_id = b.id) as taken_over,
       b.restricted_since
from beneficiary b
left join invitation i on i.beneficiary_id = b.id;
