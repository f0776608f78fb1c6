-- Every item bank that some instance was started with, whole: a sitting goes on under the one that it began with, also where another
-- one is loaded. It holds keys. No row is ever changed; one may go when no sitting and no result names it any more.
create table item_bank_version (
    version    text primary key,
    content    bytea       not null,
    created_at timestamptz not null default now(),
    constraint a_version_is_the_sha_256_of_its_files check (version ~ '^[0-9a-f]{64}$')
);
