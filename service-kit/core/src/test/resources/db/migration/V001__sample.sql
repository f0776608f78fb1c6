create table sample_fact (id text not null, note text not null);
create table sample_state (aggregate_id uuid primary key, note text not null);
create table sample_thing (id uuid primary key, note text not null);
create table sample_entity_state (aggregate_id uuid primary key, note text not null);
-- What a rebuild that was killed leaves behind: no start may stumble over it.
create schema rebuild_of_long_ago;
create table rebuild_of_long_ago.sample_entity_state (aggregate_id text);
-- A log in months.
create table sample_read (id uuid primary key, person_id uuid not null, read_at timestamptz not null) partition by range (id);
create index sample_reads_by_age on sample_read (read_at);
select cut_by_months('sample_read', 'id', 'P3Y', 'read_at >= now() - interval ''P3Y''');
create trigger sample_reads_stay before update or delete on sample_read
    for each row execute function a_log_is_only_added_to('person_id', 'read_at', 'P3Y');
create trigger all_sample_reads_stay before truncate on sample_read
    for each statement execute function a_log_is_only_added_to();
-- In months, and others in months refer to it.
create table sample_visit (id uuid primary key, is_over boolean not null) partition by range (id);
select cut_by_months('sample_visit', 'id', 'P1Y', 'not is_over');
create table sample_step (visit_id uuid not null references sample_visit, number integer not null, primary key (visit_id, number)) partition by range (visit_id);
select cut_by_months('sample_step', 'visit_id', 'P1Y', 'number > 1');
