-- What stays of the sittings of people who were erased, so that the same is known of items as before. Nobody can be found in it: ids are
-- random and stand nowhere else, the response, its variant, the campaign and the structure are gone, and times are cut to the Monday of
-- their ISO week, in UTC. Calibration reads weeks alone and sees no difference; how items fare is counted by whole weeks for everybody, so
-- that a sitting leaves these figures on the same day whether its person was erased or not.
create table kept_sitting (
    id             uuid primary key,
    audience       text not null,
    device         text,
    -- Null when it was not completed: only calibration counts its answers.
    completed_week date,
    constraint a_week_of_completion_is_its_monday check (extract(isodow from completed_week) = 1)
);

create table kept_answer (
    sitting_id uuid             not null references kept_sitting (id),
    number     integer          not null,
    item_id    text             not null,
    category   integer          not null,
    score      double precision not null,
    -- Whole: calibration takes their logarithm, and fractions are a person's own.
    seconds    integer          not null,
    skipped    boolean          not null,
    week       date             not null,
    constraint one_kept_answer_per_question primary key (sitting_id, number),
    constraint a_week_of_an_answer_is_its_monday check (extract(isodow from week) = 1)
);

-- Sittings that no snapshot of control of exposure had counted when their people were erased, and how many of them met each item; the
-- row without an item counts the sittings themselves. They wait for the snapshot after that one; once it is there, they tell nothing.
create table kept_exposure (
    bank_version   text             not null,
    audience       text             not null,
    cap            double precision not null,
    after_snapshot bigint           not null,
    item_id        text,
    sittings       integer          not null,
    constraint waiting_sittings_are_summed unique nulls not distinct (bank_version, audience, cap, item_id)
);
