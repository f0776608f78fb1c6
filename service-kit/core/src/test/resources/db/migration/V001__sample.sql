create table sample_fact (id text not null, note text not null);
create table sample_state (aggregate_id uuid primary key, note text not null);
create table sample_thing (id uuid primary key, note text not null);
create table sample_entity_state (aggregate_id uuid primary key, note text not null);
-- What a rebuild that was killed leaves behind: no start may stumble over it.
create schema rebuild_of_long_ago;
create table rebuild_of_long_ago.sample_entity_state (aggregate_id text);
