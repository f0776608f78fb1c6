-- A sitting that was scored again has a new result, which says whose place it takes. The column holds what the topic says and
-- nothing that is worked out from other rows, so that rows are the same in whatever order the results arrive.
alter table result add column replaces uuid;
create index results_that_replace_one on result (replaces) where replaces is not null;

-- The id of a result and those of the results before it in its place: what was granted for one of them holds for it. Bound to the table
-- itself, whatever the search path: while the read model is rebuilt there is another table of this name.
create function result_and_those_before(result_id uuid) returns uuid[] language sql stable begin atomic
    with recursive line (id) as (
        select result_id
        union
        select r.replaces from line join result r on r.id = line.id where r.replaces is not null)
    select array_agg(id) from line;
end;

-- What may be shown and counted: results whose place no other one has taken.
create view result_in_force as
    select r.id, r.beneficiary_id, r.sitting_id, r.campaign_code, r.completed_at, r.framework_id, r.framework_version, r.total_pix,
           r.competences, r.told, r.replaces,
           case when r.replaces is null then array[r.id] else result_and_those_before(r.id) end as granted_as
    from result r
    where not exists (select from result newer where newer.replaces = r.id);
