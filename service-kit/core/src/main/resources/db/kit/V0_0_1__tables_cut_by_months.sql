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
end $$;

-- Below all ids that were made since a month began, by UTC.
create function months.first_id(month date) returns uuid language sql stable as $$
    select (lpad(to_hex((extract(epoch from $1::timestamp at time zone 'UTC') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- In the order in which statements of services lock: first what the rows refer to, then the table.
create function months.lock_before(whole text, mode text) returns void language plpgsql as $$
declare
    referred regclass;
begin
    for referred in
        select distinct confrelid::regclass from pg_constraint
        where contype = 'f' and conrelid = format('public.%I', whole)::regclass
    loop
        execute format('lock table %s in %s mode', referred, mode);
    end loop;
end $$;

create function months.attach(whole text, piece text, month date) returns void language plpgsql as $$
begin
    execute format('alter table public.%I attach partition months.%I for values from (%L) to (%L)',
        whole, piece, months.first_id(month), months.first_id((month + interval '1 month')::date));
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

-- One month of one table, unless it is there; with the rows that stood among the others. With the rights of whom the tables belong to, as
-- all that follows: a service that works as another user has pieces made of the tables above alone.
create function make_month(whole text, month date) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
declare
    piece text := whole || to_char(month, '_YYYY_MM');
    other text := whole || '_other';
    columns text;
    among text;
begin
    if extract(day from month) <> 1 or month not between current_date - interval '20 years' and current_date + interval '1 year' then
        raise exception '% begins no month that is made', month using errcode = 'invalid_parameter_value';
    end if;
    select format('%I >= %L and %1$I < %3$L', key_column, months.first_id(month), months.first_id((month + interval '1 month')::date))
    into among from months.cut where table_name = whole;
    if not found then
        raise exception '% is not cut by months', whole using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(hashtext('months'));
    if to_regclass(format('months.%I', piece)) is not null then
        return false;
    end if;
    perform months.lock_before(whole, 'share row exclusive');
    execute format('create table months.%I (like public.%I including all excluding identity)', piece, whole);
    -- From here on none comes among the others, until the month is there.
    execute format('lock table public.%I in share update exclusive mode', whole);
    execute format('lock table months.%I in access exclusive mode', other);
    select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
    where attrelid = format('public.%I', whole)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
    -- Moved, not deleted: a log has nothing against it.
    execute format('alter table months.%I disable trigger user', other);
    execute format('with moved as (delete from months.%1$I where %2$s returning %3$s) insert into months.%4$I (%3$s) select %3$s from moved',
        other, among, columns, piece);
    execute format('alter table months.%I enable trigger user', other);
    perform months.attach(whole, piece, month);
    perform months.guard(whole);
    return true;
end $$;

-- The month before, for clocks that go after, this one, and three ahead, of each table. Names of the tables that got one.
create function make_months() returns setof text
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
declare
    whole text;
    month date;
begin
    perform pg_advisory_xact_lock(hashtext('months'));
    for whole in select table_name from months.cut order by 1 loop
        for month in
            select date_trunc('month', now() at time zone 'UTC') + number * interval '1 month' from generate_series(-1, 3) number
        loop
            if public.make_month(whole, month) then
                return next whole || to_char(month, '_YYYY_MM');
            end if;
        end loop;
        perform months.guard(whole);
    end loop;
end $$;

create function months.has_row(piece text, condition text) returns boolean language plpgsql as $$
declare
    found_one boolean;
begin
    execute format('select exists (select from months.%I where %s)', piece, condition) into found_one;
    return found_one;
end $$;

-- One month that is over for long enough and that no row holds any more: its name, or null when there is none. Looked at before anything is
-- locked, and again when nobody writes: both times an index says it. One at a time, since each holds up the table until its transaction ends.
create function let_a_month_go() returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '3s' as $$
declare
    old record;
    rest text;
begin
    perform pg_advisory_xact_lock(hashtext('months'));
    for old in
        select c.*, p.relname as piece, to_date(right(p.relname, 7), 'YYYY_MM') as month
        from months.cut c
        join pg_inherits i on i.inhparent = format('public.%I', c.table_name)::regclass
        join pg_class p on p.oid = i.inhrelid
        where p.relname ~ '_[0-9]{4}_[0-9]{2}$' and obj_description(p.oid, 'pg_class') is distinct from 'what is kept'
          and to_date(right(p.relname, 7), 'YYYY_MM') + interval '1 month' + c.stays < now() at time zone 'UTC'
        order by p.relname
    loop
        continue when months.has_row(old.piece, old.held_by);
        rest := null;
        if old.kept is not null and months.has_row(old.piece, old.kept) then
            rest := old.piece || '_kept';
            execute format('create table months.%I (like public.%I including all excluding identity)', rest, old.table_name);
            execute format('insert into months.%I select * from months.%I where %s', rest, old.piece, old.kept);
            execute format('comment on table months.%I is %L', rest, 'what is kept');
        end if;
        perform months.lock_before(old.table_name, 'access exclusive');
        execute format('lock table public.%I in access exclusive mode', old.table_name);
        if months.has_row(old.piece, old.held_by) then
            raise exception 'rows came into % just now', old.piece using errcode = 'object_in_use';
        end if;
        execute format('alter table public.%I detach partition months.%I', old.table_name, old.piece);
        execute format('drop table months.%I', old.piece);
        if rest is not null then
            execute format('alter table months.%I rename to %I', rest, old.piece);
            perform months.attach(old.table_name, old.piece, old.month);
            perform months.guard(old.table_name);
        end if;
        return old.piece;
    end loop;
    return null;
end $$;
