-- Files that people sent for a question, until 30 days after they were graded; what was found in them goes with them. One that is
-- looked into just now has its place already, without content and facts.
create table upload (
    id         uuid primary key,
    sitting_id uuid        not null references sitting (id),
    number     integer     not null,
    name       text        not null,
    content    bytea,
    facts      json,
    sent_at    timestamptz not null,
    graded_at  timestamptz,
    constraint a_file_of_5_mb_at_most check (octet_length(content) <= 5000000),
    constraint facts_of_64_kb_at_most check (octet_length(facts::text) <= 65536),
    constraint a_file_with_its_facts check ((content is null) = (facts is null))
);
create unique index one_file_of_a_sitting_under_way on upload (sitting_id) where facts is null;
create index uploads_of_a_question on upload (sitting_id, number);
create index uploads_that_were_graded on upload (graded_at) where graded_at is not null;
create index uploads_that_were_not_used on upload (sent_at) where graded_at is null;
