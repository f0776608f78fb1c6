-- What people said of their situation, as far as a diagnosis rests on it, under the id of the person's own file.
create table person_situation (
    beneficiary_id uuid primary key,
    said           jsonb not null
);

-- Answers that the situation gave when the passage began: they were not asked again.
alter table diagnosis add column known_answers json not null default '{}';
