-- Sittings follow rules that are kept with them, and keep what each answer says. Those that began before have neither: the columns
-- that they used stay for them, and are empty in all others.
alter table sitting
    alter column items_per_competence drop not null,
    alter column state drop not null,
    -- Of somebody who is made up: nothing of it counts.
    add column simulated boolean not null default false,
    add column audience text,
    add column plan     json,
    add column exposure bigint not null default 0,
    add column exposure_cap double precision not null default 1,
    add column progress bytea,
    add constraint a_plan_is_rules_or_the_same_number_for_each check ((plan is null) = (items_per_competence is not null)),
    add constraint rules_are_of_an_audience check ((plan is null) = (audience is null)),
    add constraint progress_is_kept_once check ((state is null) <> (progress is null));

-- An answer to an item that is in no bank any more has no competence that anyone could name.
alter table answer alter column competence drop not null;

-- What control of exposure learned of a bank version, an audience and a cap; counts of items, nothing of people. No row is ever changed.
create table exposure_snapshot (
    bank_version text        not null,
    audience     text        not null,
    cap          double precision not null,
    number       bigint      not null,
    content      bytea       not null,
    until        timestamptz not null,
    constraint snapshots_are_numbered primary key (bank_version, audience, cap, number)
);
create index sittings_whose_items_are_counted on sitting (bank_version, ended_at) where exposure_cap < 1 and ended_at is not null;
