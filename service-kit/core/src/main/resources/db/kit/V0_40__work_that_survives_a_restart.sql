-- Work that is due or under way. The columns are those of the library, db-scheduler, which alone writes them (ADR 030).
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index work_by_the_time_it_is_due on scheduled_tasks (execution_time);
create index work_under_way_by_heartbeat on scheduled_tasks (last_heartbeat);
-- By the id of what it is on, with which an instance's name begins.
create index work_by_what_it_is_on on scheduled_tasks (split_part(task_instance, '/', 1));
