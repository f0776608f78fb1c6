-- Who asked for another secret of which client, and when. The secret is the identity provider's alone.
create table partner_secret_change (
    id           uuid primary key,
    client_id    text        not null,
    account      text        not null,
    -- When the secret of before was made; unknown for one that came with the realm.
    former_since timestamptz,
    asked_at     timestamptz not null
);
