create table sample_value (
    id       uuid primary key,
    words    text,
    whole    integer,
    big      bigint,
    small    smallint,
    fraction double precision,
    exact    numeric,
    truth    boolean,
    at       timestamptz,
    day      date,
    content  bytea,
    document jsonb,
    people   uuid[],
    tags     text[],
    status   text,
    constraint whole_is_not_thirteen check (whole <> 13)
);
create unique index one_sample_value_per_words on sample_value (words);

create table sample_aggregate (
    id   uuid primary key,
    name text not null,
    constraint one_sample_aggregate_per_name unique (name)
);
create sequence sample_sequence;
