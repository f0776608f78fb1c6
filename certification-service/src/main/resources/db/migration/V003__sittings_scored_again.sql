-- Number of what was said of a sitting: what is said later takes the place of what was said before, until its outcome is published.
alter table certification_sitting add column told bigint not null default 0;
