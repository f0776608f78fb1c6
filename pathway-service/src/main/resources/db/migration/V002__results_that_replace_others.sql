-- A sitting that was scored again has a new result, which says whose place it takes. The column holds what the topic says and
-- nothing that is worked out from other rows, so that rows are the same in whatever order the results arrive.
alter table assessed_result add column replaces uuid;
create index results_that_replace_one on assessed_result (replaces) where replaces is not null;

-- The id of a result and those of the results before it in its place: what was granted for one of them holds for it.
create function result_and_those_before(id uuid) returns uuid[] language sql stable as $$
    with recursive line (result_id) as (
        select id
        union
        select r.replaces from line join assessed_result r on r.result_id = line.result_id where r.replaces is not null)
    select array_agg(result_id) from line
$$;
