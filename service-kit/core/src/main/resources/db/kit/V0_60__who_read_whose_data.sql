-- A log is a table to which rows are added, and nothing else: who read or changed what about a person stays as it was written, whatever
-- a statement of the service says. To be put on a table by two triggers, one for each row and one for truncate. The first names the column
-- of the person: rows of somebody who was erased may be deleted; and, where it also names a time and a period, rows that are older. No others.
create function a_log_is_only_added_to() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and tg_nargs > 0 then
        if tg_nargs = 3 and cast(to_jsonb(old) ->> tg_argv[1] as timestamptz) < now() - cast(tg_argv[2] as interval) then
            return old;
        end if;
        if exists (
            select from erased_person where person_hash = encode(sha256(convert_to(to_jsonb(old) ->> tg_argv[0], 'UTF8')), 'hex'))
        then
            return old;
        end if;
    end if;
    raise exception 'table % is a log: rows are added and read, never changed or deleted', tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

-- Lists are open all day: whom a reader saw in one is told once a day. Ids only, forgotten after two days.
create table read_told (
    person_id uuid not null,
    reading   text not null,
    told_on   date not null,
    primary key (person_id, reading, told_on)
);
create index told_reads_by_day on read_told (told_on);

-- Notes it, and says whether it is the first time on that day.
create function is_first_told(person uuid, what text, day date) returns boolean language sql as $$
    with told as (
        insert into read_told (person_id, reading, told_on) values ($1, $2, $3) on conflict do nothing returning person_id)
    select exists (select from told)
$$;
