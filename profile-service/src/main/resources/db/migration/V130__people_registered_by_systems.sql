-- What became of those whom a call named, in its order, so that the same call again is told the same. Whom it named stands nowhere here.
create table registration_report (
    id       uuid primary key,
    outcomes text[]      not null,
    made_at  timestamptz not null default now()
);
create index registration_reports_by_time on registration_report (made_at);
