-- What structures hear of the people whom they follow, one row for each that does: that something happened, and to what; never what was
-- measured. Noted in the transaction of the fact, numbered after it.
create table news (
    id             uuid primary key,
    -- Place in the feed; null until it has one.
    position       bigint,
    structure_id   uuid        not null,
    beneficiary_id uuid        not null,
    -- As the structure knew the person then: its own file of them, or their id where it had none. Nobody's id in news of somebody erased, of whom
    -- subject_id alone stays, for a structure that has kept it.
    known_as       uuid        not null,
    type           text        not null,
    subject_id     uuid        not null,
    -- Results, of which a grant has to name one; empty for what no grant has to open, or any that shows results.
    results        uuid[]      not null default '{}',
    -- Of the campaign, where it happened in one and the news are of the sitting.
    campaign_code  text,
    happened_at    timestamptz not null,
    noted_at       timestamptz not null default clock_timestamp(),
    constraint news_have_places_of_their_own unique (position),
    constraint only_known_news_are_told check (type in ('person-registered', 'sharing-given', 'sharing-withdrawn', 'result-available',
        'result-rescored', 'sitting-started', 'sitting-completed', 'diagnosis-completed', 'pathway-prescribed', 'pathway-answered',
        'pathway-ended', 'step-completed', 'step-ended', 'pathway-reopened',
        'certificate-published', 'person-erased'))
);
create index news_that_wait_for_their_place on news (noted_at, id) where position is null;
create index news_of_a_structure on news (structure_id, position);
create index news_of_a_person on news (beneficiary_id);
create index news_of_a_file on news (known_as);
create index news_by_time on news (noted_at);

-- The last place that was given. One row, held by whoever numbers.
create table news_place (
    one           boolean primary key default true,
    last_position bigint  not null default 0,
    constraint there_is_one_row check (one)
);
insert into news_place default values;
