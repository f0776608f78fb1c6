-- Results keep all that is told of them, so that they are shown the same for ever. Those made before tell their levels only; the one
-- framework of that time is named here.
alter table result
    add column framework_id uuid not null default '01940000-0000-7000-8000-0000000c1c41',
    add column portrait json;
alter table result alter column framework_id drop default;
