-- That a centre asks to say otherwise who a candidate is who was let in, and what the jury answers. What was seen is named: no number and no copy
-- of it is kept.
create table identity_correction (
    id                uuid        primary key,
    candidate_id      uuid        not null references candidate on delete cascade,
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
    outcome           text,
    answer            text,
    answered_by       text,
    answered_at       timestamptz,
    constraint what_comes_of_a_correction check (outcome in ('accepted', 'refused')),
    constraint an_answer_to_a_correction_is_whole check (
        (outcome is null) = (answer is null)
        and (outcome is null) = (answered_by is null)
        and (outcome is null) = (answered_at is null)),
    constraint another_person_answers check (answered_by <> asked_by)
);
create unique index one_open_correction_per_candidate on identity_correction (candidate_id) where answered_at is null;
create index corrections_of_a_candidate on identity_correction (candidate_id);

-- When the jury agreed that an earlier certificate of the test said wrongly who holds it.
alter table certificate add column identity_corrected_at timestamptz;
create index certificates_of_a_candidate on certificate (candidate_id);
