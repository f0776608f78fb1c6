create table sample_fact (id text not null, note text not null);
create table sample_state (aggregate_id uuid primary key, note text not null);
create table sample_thing (id uuid primary key, note text not null);
