-- Versions of the rules that people entered beside those that come with the platform. A draft is changed; an active one never is.
create table certification_version (
    id           text        primary key,
    valid_from   date        not null,
    content      text        not null,
    author       text        not null,
    drafted_at   timestamptz not null,
    activated_by text,
    activated_at timestamptz,
    revision     bigint      not null,
    constraint active_since_when check ((activated_by is null) = (activated_at is null)),
    constraint two_different_people_activate check (activated_by <> author)
);
-- Whatever the service's user sends: what was decided under a version stays explained by it.
create function active_version_stays() returns trigger language plpgsql as $$ begin
    raise exception 'an active version of the rules never changes: %', old.id using errcode = 'restrict_violation';
end $$;
create trigger active_version_stays before update or delete on certification_version
    for each row when (old.activated_by is not null) execute function active_version_stays();
