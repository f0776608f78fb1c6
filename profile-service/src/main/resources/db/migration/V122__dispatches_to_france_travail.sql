-- Read model of assessment.campaign.state.
create table known_campaign (
    id        uuid primary key,
    code      text not null,
    title     text,
    kind      text not null,
    opens_at  timestamptz,
    closes_at timestamptz
);
create index campaigns_by_code on known_campaign (code);

-- News that did not fit the shape of France Travail when they were looked at. Those without a place wait; those with one fit since, and are told
-- there and no more in the place of their news.
create table held_dispatch (
    news_id      uuid primary key references news (id) on delete cascade,
    structure_id uuid        not null,
    held_at      timestamptz not null,
    -- Again, after it was held back; null before.
    looked_at    timestamptz,
    place        bigint,
    constraint dispatches_have_places_of_their_own unique (place)
);
create index dispatches_that_wait on held_dispatch (structure_id, looked_at nulls first, news_id) where place is null;
create index dispatches_that_came_late on held_dispatch (structure_id, place) where place is not null;
