-- What the figures of a structure go on counting after people were erased. A row each for what was counted, with a random id: nothing tells
-- which rows were one person's. Times are cut to the month, in UTC.
create table counted_of_nobody (
    id            uuid primary key default gen_random_uuid(),
    structure_id  uuid    not null,
    counted_as    text    not null,
    -- In which it happened: its first day.
    month         date    not null,
    -- First day of the month after the one in which the grant would have ended; null for what no grant opens.
    counted_until date,
    pix           integer,
    independent   boolean,
    constraint it_is_counted_as_something check (counted_as in ('registered', 'assessed', 'certified', 'prescribed', 'completed')),
    constraint months_begin_on_their_first_day check (
        extract(day from month) = 1 and (counted_until is null or extract(day from counted_until) = 1)),
    constraint what_a_grant_opened_ends check ((counted_as in ('assessed', 'certified')) = (counted_until is not null)),
    constraint only_who_was_assessed_has_levels check (
        (counted_as = 'assessed') = (pix is not null) and (pix is null) = (independent is null))
);
create index counted_in_a_structure on counted_of_nobody (structure_id);
