-- What was decided of a subscription, by whom and why, and what people were told of it. Rows are added and read, never changed: who thinks
-- otherwise decides anew. They go with the subscription, whose candidate was erased.
create table jury_decision (
    id              uuid primary key,
    subscription_id uuid        not null references subscription on delete cascade,
    number          integer     not null,
    kind            text        not null,
    sitting_id      uuid,
    told            bigint      not null,
    outcome         text,
    comment         text,
    verdict         text,
    reason          text,
    author          text        not null,
    second_reader   text,
    made_at         timestamptz not null,
    constraint one_decision_per_number unique (subscription_id, number),
    constraint decisions_count_from_one check (number > 0),
    constraint what_a_decision_can_be check (kind in ('scored', 'proposed', 'confirmed', 'declined')),
    constraint the_rules_give_an_outcome check (kind <> 'scored' or outcome is not null),
    constraint the_jury_gives_a_reason check ((kind = 'scored') = (reason is null)),
    constraint a_proposal_is_read_to_be_answered check ((kind in ('confirmed', 'declined')) = (second_reader is not null)),
    constraint two_different_people_decide check (kind <> 'confirmed' or second_reader <> author)
);
comment on table jury_decision is 'append-only';
revoke update, delete, truncate on jury_decision from "${worker}";

-- An outcome, or none when it was taken back.
create table jury_publication (
    id              uuid primary key,
    subscription_id uuid        not null references subscription on delete cascade,
    number          integer     not null,
    outcome         text,
    comment         text,
    verdict         text,
    decision_number integer,
    author          text        not null,
    reason          text,
    made_at         timestamptz not null,
    constraint one_publication_per_number unique (subscription_id, number),
    constraint taken_back_for_a_reason check ((outcome is null) = (reason is not null))
);
comment on table jury_publication is 'append-only';
revoke update, delete, truncate on jury_publication from "${worker}";

-- Of the jury: the newest word to people on each subscription, found by its number.
create view last_publication as
select p.*
from subscription s
cross join lateral (select * from jury_publication where subscription_id = s.id order by number desc limit 1) p;

-- Of the jury: tests that came back.
create view returned_sitting as
select id, candidate_id, authorisation_id
from certification_sitting;

-- Of the jury: who sits for what, and what they were told of it, with or without a test; nothing before.
create view told_certification as
select s.id, s.candidate_id, s.certification, upper(p.outcome) as outcome, upper(p.comment) as comment
from subscription s
left join last_publication p on p.subscription_id = s.id;
