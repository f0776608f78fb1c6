-- What two services of the simulation have: each its own things, and what it heard of the other's. Nothing here forgives a second time.
create table profile_thing (id uuid primary key, person_id uuid not null, version bigint not null, value bigint not null);
create table pathway_thing (id uuid primary key, person_id uuid not null, version bigint not null, value bigint not null);
create table other_thing (id uuid primary key, person_id uuid not null, version bigint not null, value bigint not null);
create table last_number (person_id uuid primary key, number bigint not null);
create table said (number bigint not null, person_id uuid not null, primary key (person_id, number));
create table heard (seq bigint generated always as identity, number bigint not null, person_id uuid not null);
create index heard_of_a_person on heard (person_id);
create table errand (id uuid primary key, person_id uuid not null, done integer not null);
create table chore (seq bigint generated always as identity, errand_id uuid not null, person_id uuid not null);
create index chores_of_a_person on chore (person_id);
create table erasure_told (erasure_id uuid not null, service text not null, seq bigint generated always as identity);
