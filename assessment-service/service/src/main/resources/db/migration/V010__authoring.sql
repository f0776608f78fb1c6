-- What authors propose: whole files, keys included. One proposal an item; a withdrawn or published one is gone.
create sequence item_proposal_revision;
create table item_proposal (
    item_id     text primary key,
    -- Never used twice, so that an entity tag of a withdrawn proposal fits no later one.
    revision    bigint      not null default nextval('item_proposal_revision'),
    content     text        not null,
    findings    json        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    changed_by  text        not null,
    changed_at  timestamptz not null
);

-- Versions of the bank that authors published, numbered without gaps from 1. No row is ever changed.
create table bank_publication (
    number       bigint primary key,
    bank_version text        not null,
    replaced     text        not null,
    added        text[]      not null,
    changed      text[]      not null,
    retired      text[]      not null,
    note         text        not null,
    published_by text        not null,
    published_at timestamptz not null,
    constraint a_publication_changes_something check (cardinality(added) + cardinality(changed) + cardinality(retired) > 0)
);

-- Files as published, laid over those of the deployment; the newest of each item counts. They hold keys. No row is ever changed.
create table published_item (
    publication bigint not null references bank_publication (number),
    item_id     text   not null,
    content     text   not null,
    constraint an_item_is_published_once_in_a_publication primary key (item_id, publication)
);
