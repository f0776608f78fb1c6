-- Campaigns that structures made from templates, beside those that come with the platform. None is ever deleted.
create table campaign (
    campaign_id       uuid primary key,
    code              text        not null,
    structure_id      uuid        not null,
    template          text        not null,
    version           bigint      not null,
    -- What the structure asked for, and the whole campaign that came of it: a later template changes neither.
    wish              json        not null,
    definition        json        not null,
    framework_id      uuid        not null,
    framework_version integer     not null,
    copied_from       uuid references campaign (campaign_id),
    made_at           timestamptz not null,
    changed_at        timestamptz not null,
    archived_at       timestamptz,
    constraint one_campaign_a_code unique (code),
    constraint a_code_has_nine_unambiguous_characters check (code ~ '^[A-HJKMNP-RT-Y346789]{9}$')
);
create index campaigns_of_a_structure on campaign (structure_id, campaign_id);

-- Structures whose managers administer the campaigns of another one and of its parts.
create table campaign_delegation (
    delegation_id uuid primary key,
    structure_id  uuid        not null,
    delegate_id   uuid        not null,
    begun_at      timestamptz not null,
    ended_at      timestamptz,
    constraint nobody_delegates_to_oneself check (structure_id <> delegate_id)
);
create unique index one_delegation_at_a_time on campaign_delegation (structure_id, delegate_id) where ended_at is null;
create index delegations_of_a_structure on campaign_delegation (structure_id, delegation_id);

-- What of a shipped campaign was told to the others last.
create table told_campaign (
    code    text primary key,
    version bigint not null,
    state   text   not null
);

-- Whether a campaign was begun, and by whom.
create index sittings_of_a_campaign on sitting (campaign_code, beneficiary_id, id) where campaign_code is not null;
