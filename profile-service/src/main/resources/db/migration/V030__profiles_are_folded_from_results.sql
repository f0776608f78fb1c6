-- Read models of assessment.framework.state: the scale of each version of the platform's frameworks, and those that structures read in.
create table known_framework (
    id         uuid               not null,
    version    integer            not null,
    code       text,
    cut_scores double precision[] not null,
    max_level  integer            not null,
    constraint one_scale_a_version primary key (id, version)
);

create table structure_framework (
    id           uuid primary key,
    structure_id uuid    not null,
    version      integer not null,
    archived     boolean not null,
    document     jsonb   not null
);
create index frameworks_of_a_structure on structure_framework (structure_id);

-- A person's profile in a line, as one structure sees it from one time until another: grants end by the clock alone. Worked out from
-- results, grants, scales, rules and joined files, so that no rebuild fills it: whoever changes one of these notes the person below. Lines
-- are kept under the file that the others were joined to; a joined file has none of its own.
create table folded_profile (
    structure_id   uuid             not null,
    beneficiary_id uuid             not null,
    since          timestamptz      not null,
    until          timestamptz      not null,
    result_id      uuid             not null,
    campaign_code  text             not null,
    completed_at   timestamptz      not null,
    stage_rank     integer,
    stage_of       integer,
    mastery_rate   double precision,
    assisted       boolean          not null,
    total_pix      integer          not null,
    band           text,
    can_register   boolean          not null,
    is_ready       boolean          not null,
    rules_version  integer          not null,
    constraint one_profile_of_a_person_in_a_structure_at_a_time primary key (structure_id, beneficiary_id, until)
);
create index profiles_of_a_person on folded_profile (beneficiary_id, rules_version);

-- Whose profiles are to be folded anew. Withheld: a grant was taken back, so that the old lines may not be shown until then. A note of its own
-- for each change: with one for each person, whoever changes something would wait here for whoever folds, who may wait for the person's
-- entries, which the change holds already. Whoever folds takes away the notes that they saw, and reads afterwards.
create table profile_to_fold (
    id             bigint generated always as identity primary key,
    beneficiary_id uuid    not null,
    withheld       boolean not null
);
create index profiles_to_fold_of_a_person on profile_to_fold (beneficiary_id);
-- However many wait after a rebuild, few or none of them are withheld.
create index profiles_withheld on profile_to_fold (beneficiary_id) where withheld;

-- Triggers, because a rebuild and a restore change these tables without a use case. Tables beside them, which a rebuild fills, have none.
create function fold_profiles_after_a_result() returns trigger language plpgsql as $$
begin
    insert into profile_to_fold (beneficiary_id, withheld) values (person_behind(coalesce(new.beneficiary_id, old.beneficiary_id)), false);
    return null;
end $$;
create trigger a_result_changes_profiles after insert or update or delete on result
    for each row execute function fold_profiles_after_a_result();

create function fold_profiles_after_a_scale() returns trigger language plpgsql as $$
begin
    insert into profile_to_fold (beneficiary_id, withheld)
    select distinct person_behind(beneficiary_id), false from result
    where framework_id = coalesce(new.id, old.id) and framework_version = coalesce(new.version, old.version);
    return null;
end $$;
create trigger a_scale_changes_profiles after insert or update or delete on known_framework
    for each row execute function fold_profiles_after_a_scale();

create function fold_profiles_after_a_grant() returns trigger language plpgsql as $$
begin
    insert into profile_to_fold (beneficiary_id, withheld)
    values (person_behind(coalesce(new.beneficiary_id, old.beneficiary_id)), tg_op = 'DELETE' or new.status <> 'active');
    return null;
end $$;
create trigger a_grant_changes_profiles after insert or update or delete on sharing_grant
    for each row execute function fold_profiles_after_a_grant();

-- Withheld until then: what was one person's line is two people's now, or the other way round.
create function fold_profiles_after_a_joining() returns trigger language plpgsql as $$
begin
    insert into profile_to_fold (beneficiary_id, withheld)
    select distinct person, true
    from unnest(array[new.alias_id, new.person_id, old.alias_id, old.person_id]) as concerned (person) where person is not null;
    return null;
end $$;
create trigger a_joining_changes_profiles after insert or update or delete on person_alias
    for each row execute function fold_profiles_after_a_joining();

-- Of competences: what a structure sees of a person, in a line, without what grants taken back had shown. Whoever reads asks for the one
-- line of person_behind(file) with since <= now < until, by its own clock; there is at most one of a structure and a person, and none where nothing is shared.
create view shared_profile as
select structure_id, beneficiary_id, since, until, result_id, campaign_code, completed_at, stage_rank, stage_of, mastery_rate, assisted,
       total_pix, band, can_register, is_ready
from folded_profile f
where not exists (select from profile_to_fold p where p.beneficiary_id = f.beneficiary_id and p.withheld);
