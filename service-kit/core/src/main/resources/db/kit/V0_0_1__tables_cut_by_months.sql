-- Large tables are cut by the month in which an id of them was made: ranges of UUIDs of version 7 (ADR 045). The pieces stand in a schema of
-- their own, so that whatever lists tables sees the whole ones alone; ids of no month that is there go to the piece "_other".
create schema months;

create table months.cut (
    table_name text primary key,
    key_column text     not null,
    -- How long a month stays at least, once over.
    stays      interval not null,
    -- A condition on rows, to be answered by an index: one row of which it is true holds the whole month.
    held_by    text     not null,
    -- A condition on rows that are never let go of: they take the place of the month.
    kept       text
);

-- Whoever could change it could have a log's months let go of.
create function months.nothing_changes() returns trigger language plpgsql as $$
begin
    raise exception 'what is cut, and for how long, stays as its migration said' using errcode = 'insufficient_privilege';
end $$;
create trigger what_is_cut_stays before update or delete or truncate on months.cut
    for each statement execute function months.nothing_changes();

-- Owners by default give their worker rights on what they make (ADR 038): these conditions run as the owner, and no piece is reached but
-- through its whole table.
do $$
declare
    worker regrole;
begin
    for worker in
        select distinct a.grantee::regrole from pg_namespace n, aclexplode(n.nspacl) a
        where n.nspname = 'months' and a.grantee not in (0, n.nspowner)
    loop
        execute format('revoke all on schema months from %s', worker);
        execute format('revoke all on months.cut from %s', worker);
    end loop;
end $$;

-- For migrations, of a table that is partitioned by range of one UUID. With the rights of whoever calls.
create function cut_by_months(whole text, key_column text, stays interval, held_by text, kept text default null) returns void
    language plpgsql as $$
begin
    insert into months.cut values ($1, $2, $3, $4, $5);
    execute format('create table months.%I partition of public.%I default', whole || '_other', whole);
    perform months.find_what_ends(whole || '_other', key_column, kept);
end $$;

-- Where rows that are kept for ever stand beside some that end, the latter are found without reading the former.
create function months.find_what_ends(piece text, key_column text, kept text) returns void language plpgsql as $$
begin
    if kept is not null then
        execute format('create index on months.%I (%I) where not (%s)', piece, key_column, kept);
    end if;
end $$;

-- Below all ids that were made since a month began, by UTC.
create function months.first_id(month date) returns uuid language sql stable as $$
    select (lpad(to_hex((extract(epoch from $1::timestamp at time zone 'UTC') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- Which rows are a month's; null for a table that is not cut.
create function months.among(whole text, month date) returns text language sql stable as $$
    select format('%I >= %L and %1$I < %3$L', key_column, months.first_id($2), months.first_id(($2 + interval '1 month')::date))
    from months.cut where table_name = whole
$$;

-- What is written of a row, by name: pieces may have their columns in another order, and what is generated is so anew.
create function months.columns(whole text) returns text language sql stable as $$
    select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = format('public.%I', whole)::regclass and attnum > 0 and not attisdropped and attgenerated = ''
$$;

-- A table that becomes the piece of a month: rows are looked at as they come, so that PostgreSQL reads none of them again when it is
-- attached, under the locks that this takes.
create function months.prepare(whole text, piece text, month date) returns void language plpgsql as $$
begin
    execute format('create table months.%I (like public.%I including all excluding identity)', piece, whole);
    execute format('alter table months.%I add constraint of_its_month check (%s)', piece, months.among(whole, month));
end $$;

-- In the order in which statements of services lock: first what the rows refer to, then the table, without its pieces. Nobody who answers
-- people waits for long behind one who waits here: whoever calls gives up soon, and comes again.
create function months.lock(whole text, referred_mode text, mode text) returns void language plpgsql as $$
declare
    referred regclass;
begin
    for referred in
        select distinct confrelid::regclass from pg_constraint
        where contype = 'f' and conparentid = 0 and conrelid = format('public.%I', whole)::regclass
    loop
        execute format('lock table only %s in %s mode', referred, referred_mode);
    end loop;
    execute format('lock table only public.%I in %s mode', whole, mode);
end $$;

-- One at a time makes pieces of a table and lets go of them: false when another does, until it ends.
create function months.alone(whole text) returns boolean language sql as $$
    select pg_try_advisory_xact_lock(hashtext('months'), hashtext($1))
$$;

create function months.attach(whole text, piece text, month date) returns void language plpgsql as $$
begin
    execute format('alter table public.%I attach partition months.%I for values from (%L) to (%L)',
        whole, piece, months.first_id(month), months.first_id((month + interval '1 month')::date));
    -- Its bounds say so from here on.
    execute format('alter table months.%I drop constraint if exists of_its_month', piece);
end $$;

-- Triggers for each row come with the whole table, those for a statement do not: a piece of a log is not truncated either.
create function months.guard(whole text) returns void language plpgsql as $$
declare
    missing record;
begin
    for missing in
        select t.oid, i.inhrelid::regclass as piece from pg_trigger t join pg_inherits i on i.inhparent = t.tgrelid
        where t.tgrelid = format('public.%I', whole)::regclass and not t.tgisinternal and t.tgtype & 1 = 0
          and not exists (select from pg_trigger there where there.tgrelid = i.inhrelid and there.tgname = t.tgname)
    loop
        execute replace(pg_get_triggerdef(missing.oid), format(' ON public.%I ', whole), format(' ON %s ', missing.piece));
    end loop;
end $$;

-- Of each table: the months that it should have, which are the one before, for clocks that go after, this one, and three ahead; and all that it
-- has. Over is one that may go once no row holds it; what is kept of one that went never is. With the rights of whom the tables belong to, as all
-- that follows: a service that works as another user has pieces made of the tables above alone.
create function months_of_tables() returns table (table_name text, month date, is_made boolean, is_past boolean, is_over boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with clock as (
        select now() at time zone 'UTC' as moment, date_trunc('month', now() at time zone 'UTC')::date as this_month
    ), wanted as (
        select c.table_name, (this_month + number * interval '1 month')::date as month
        from months.cut c, clock, generate_series(-1, 3) number
    ), there as (
        select c.table_name, made.month, made.month + interval '1 month' + c.stays < moment and not made.is_what_is_kept as is_over
        from clock, months.cut c
        join pg_inherits i on i.inhparent = format('public.%I', c.table_name)::regclass
        join pg_class p on p.oid = i.inhrelid and p.relname ~ '_[0-9]{4}_[0-9]{2}$'
        cross join lateral (
            select to_date(right(p.relname, 7), 'YYYY_MM') as month,
              coalesce(obj_description(p.oid, 'pg_class') = 'what is kept', false) as is_what_is_kept) made
    )
    select table_name, month, is_over is not null, month < this_month, coalesce(is_over, false)
    from wanted full join there using (table_name, month) cross join clock order by 1, 2
$$;

-- One month of one table, with the rows that stood among the others; false when it is there, or another makes it.
create function make_month(whole text, month date) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '300ms' as $$
declare
    piece text := whole || to_char(month, '_YYYY_MM');
    other text := whole || '_other';
    among text := months.among(whole, month);
    columns text;
begin
    if extract(day from month) <> 1 or month not between current_date - interval '20 years' and current_date + interval '1 year' then
        raise exception '% begins no month that is made', month using errcode = 'invalid_parameter_value';
    end if;
    if among is null then
        raise exception '% is not cut by months', whole using errcode = 'insufficient_privilege';
    end if;
    if not months.alone(whole) or to_regclass(format('months.%I', piece)) is not null then
        return false;
    end if;
    perform months.prepare(whole, piece, month);
    perform months.lock(whole, 'share row exclusive', 'share update exclusive');
    -- From here on none comes among the others, until the month is there.
    execute format('lock table months.%I in access exclusive mode', other);
    columns := months.columns(whole);
    -- Moved, not deleted: a log has nothing against it.
    execute format('alter table months.%I disable trigger user', other);
    execute format('with moved as (delete from months.%1$I where %2$s returning %3$s) insert into months.%4$I (%3$s) select %3$s from moved',
        other, among, columns, piece);
    execute format('alter table months.%I enable trigger user', other);
    perform months.attach(whole, piece, month);
    perform months.guard(whole);
    return true;
end $$;

-- Guards what a later migration put on a table whose months are there. At each start, and each hour for those that were in use.
create function guard_months(whole text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '300ms' as $$
begin
    if not exists (select from months.cut where table_name = whole) then
        raise exception '% is cut by no months', whole;
    end if;
    if months.alone(whole) then
        perform months.guard(whole);
    end if;
end $$;

revoke all on all functions in schema months from public;
select for_the_service_alone('months_of_tables()');
select for_the_service_alone('make_month(text, date)');
select for_the_service_alone('guard_months(text)');
-- Of migrations.
revoke all on function cut_by_months(text, text, interval, text, text) from public;
