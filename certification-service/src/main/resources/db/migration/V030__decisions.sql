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
    constraint two_different_people_read_it check (
        (kind in ('confirmed', 'declined')) = (second_reader is not null) and second_reader is distinct from author)
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

-- Of the jury: the newest word to people on each subscription.
create view last_publication as
select distinct on (subscription_id) *
from jury_publication
order by subscription_id, number desc;

-- Of the jury: tests that came back; what came of them once it is published, and nothing before.
create view returned_sitting as
select t.id, t.candidate_id, t.authorisation_id, upper(p.outcome) as published_outcome, upper(p.comment) as published_comment
from certification_sitting t
left join subscription s on s.candidate_id = t.candidate_id and s.certification = 'pix'
left join last_publication p on p.subscription_id = s.id;

-- Of the jury: who sits for CléA numérique, and what they were told of it.
create view clea_candidate as
select s.candidate_id, upper(p.outcome) as outcome, upper(p.comment) as comment
from subscription s
left join last_publication p on p.subscription_id = s.id
where s.certification = 'clea-numerique';
