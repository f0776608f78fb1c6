-- News that have their place in the feed, for what tells them.
create view numbered_news as
select id, position, structure_id, beneficiary_id, known_as, type, subject_id, results, campaign_code, happened_at
from news where position is not null;

-- Endpoints of structures' systems, and what they want to be told.
create table webhook (
    id            uuid primary key,
    structure_id  uuid        not null,
    url           text        not null,
    types         text[]      not null,
    state         text        not null,
    off_reason    text,
    off_since     timestamptz,
    -- Sealed, each with the id of its endpoint.
    secret        bytea       not null,
    former_secret bytea,
    former_until  timestamptz,
    failing_since timestamptz,
    made_at       timestamptz not null,
    version       bigint      not null,
    -- A hand serves the endpoint until then; afterwards when it was served last.
    busy_until    timestamptz not null default '-infinity',
    -- The last try failed, or took long.
    slow          boolean     not null default false,
    constraint endpoints_want_something check (cardinality(types) > 0),
    constraint endpoints_are_active_paused_or_off check (state in ('active', 'paused', 'off')),
    constraint what_is_off_has_a_reason check ((state = 'off') = (off_reason is not null)
        and (off_reason is null) = (off_since is null) and off_reason in ('gone', 'failing')),
    constraint former_secrets_end check ((former_secret is null) = (former_until is null))
);
create index webhooks_of_a_structure on webhook (structure_id, id);
create index webhooks_that_are_not_well on webhook (id) where state = 'off' or failing_since is not null;

-- What is or was told to an endpoint: the news themselves stay where they are.
create table webhook_delivery (
    id           uuid primary key,
    webhook_id   uuid        not null references webhook (id) on delete cascade,
    -- Null for a test, which tells of nobody.
    news_id      uuid references news (id) on delete cascade,
    state        text        not null default 'waiting',
    tries        integer     not null default 0,
    last_status  integer,
    last_failure text,
    queued_at    timestamptz not null,
    due_at       timestamptz not null,
    tried_at     timestamptz,
    constraint news_wait_once_for_an_endpoint unique (webhook_id, news_id),
    constraint deliveries_wait_or_have_ended check (state in ('waiting', 'delivered', 'failed', 'withheld')),
    constraint only_known_failures check (last_failure in ('no-public-address', 'unreachable', 'too-slow'))
);
create index deliveries_that_are_due on webhook_delivery (webhook_id, due_at, id) where state = 'waiting';
create index deliveries_of_an_endpoint on webhook_delivery (webhook_id, id);
create index deliveries_of_news on webhook_delivery (news_id);
create index deliveries_by_time on webhook_delivery (queued_at);
