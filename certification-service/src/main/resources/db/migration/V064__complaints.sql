-- Of the jury: when each candidate was told something of results last, also that they were taken back.
create view told_candidate as
select s.candidate_id, max(p.made_at) as told_at
from subscription s
join last_publication p on p.subscription_id = s.id
group by s.candidate_id;

-- Of sessions: on which clock days are counted there.
create view session_clock as
select id, time_zone
from certification_session;

-- What a candidate says against published results, and what the jury answers.
create table complaint (
    id             uuid        primary key,
    candidate_id   uuid        not null references candidate on delete cascade,
    beneficiary_id uuid        not null,
    text           text        not null,
    filed_at       timestamptz not null,
    outcome        text,
    answer         text,
    answered_by    text,
    answered_at    timestamptz,
    constraint what_comes_of_a_complaint check (outcome in ('upheld', 'dismissed')),
    constraint an_answer_is_whole check (
        (outcome is null) = (answer is null)
        and (outcome is null) = (answered_by is null)
        and (outcome is null) = (answered_at is null))
);
create unique index one_open_complaint_per_candidate on complaint (candidate_id) where answered_at is null;
create index complaints_of_a_candidate on complaint (candidate_id);
create index complaints_of_a_person on complaint (beneficiary_id);
