-- Months of tables are let go of as a whole, once they are over for long enough and no row holds them any more (ADR 045).
create function months.has_row(piece text, condition text) returns boolean language plpgsql as $$
declare
    found_one boolean;
begin
    execute format('select exists (select from months.%I where %s)', piece, condition) into found_one;
    return found_one;
end $$;

-- How a table is cut; refused for one that is not, before anything else is asked of it.
create function months.cut_of(whole text) returns months.cut language plpgsql as $$
declare
    cut months.cut;
begin
    select * into cut from months.cut there where there.table_name = whole;
    if not found then
        raise exception '% is not cut by months', coalesce(whole, 'null') using errcode = 'insufficient_privilege';
    end if;
    return cut;
end $$;

-- A month that is over for long enough; false when a row holds it. Looked at before anything is locked, and again when nobody writes into it any
-- more: both times an index says it. Readers wait only while the pieces are exchanged, and then for nothing that is read or copied of the month.
create function let_month_go(whole text, month date) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '300ms' as $$
declare
    old text := whole || to_char(month, '_YYYY_MM');
    cut months.cut := months.cut_of(whole);
    columns text;
    rest text;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'what was written since this transaction began would not be seen, and go' using errcode = 'invalid_transaction_state';
    end if;
    if not months.alone(whole)
        or not exists (select from public.months_of_tables() there where there.table_name = $1 and there.month = $2 and there.is_over)
    then
        return false;
    end if;
    if months.has_row(old, cut.held_by) then
        return false;
    end if;
    -- Until it is gone: who comes late and waits keeps the table from being locked below, so that all of this is undone and tried again.
    execute format('lock table months.%I in share mode', old);
    if months.has_row(old, cut.held_by) then
        return false;
    end if;
    if cut.kept is not null and months.has_row(old, cut.kept) then
        rest := old || '_kept';
        columns := months.columns(whole);
        perform months.prepare(whole, rest, month);
        execute format('insert into months.%I (%s) select %2$s from months.%3$I where %4$s', rest, columns, old, cut.kept);
        execute format('comment on table months.%I is %L', rest, 'what is kept');
        perform months.find_what_ends(rest, cut.key_column, cut.kept);
    end if;
    perform months.lock(whole, 'access exclusive', 'access exclusive');
    execute format('alter table public.%I detach partition months.%I', whole, old);
    execute format('drop table months.%I', old);
    if rest is not null then
        execute format('alter table months.%I rename to %I', rest, old);
        perform months.attach(whole, old, month);
        perform months.guard(whole);
    end if;
    return true;
end $$;

-- Rows that end with no month, since they are of none or came to what is kept of one that went: once they would no longer hold it. How many.
create function let_others_go(whole text) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '300ms' as $$
declare
    piece text;
    cut months.cut := months.cut_of(whole);
    gone bigint;
    sum bigint := 0;
begin
    for piece in
        select p.relname from pg_inherits i join pg_class p on p.oid = i.inhrelid
        where i.inhparent = format('public.%I', cut.table_name)::regclass
          and (p.relname = whole || '_other' or obj_description(p.oid, 'pg_class') = 'what is kept')
        order by 1
    loop
        execute format('delete from months.%I where not (%s) and not (%s)', piece, cut.held_by, coalesce(cut.kept, 'false'));
        get diagnostics gone = row_count;
        sum := sum + gone;
    end loop;
    return sum;
end $$;

-- Months that may go, since they are over for long enough and no row holds them, and are there all the same: none, the morning after.
create function months_to_let_go() returns table (table_name text, month date)
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    select there.table_name, there.month from public.months_of_tables() there join months.cut using (table_name)
    where there.is_over and not months.has_row(there.table_name || to_char(there.month, '_YYYY_MM'), held_by)
    order by 1, 2
$$;

revoke all on all functions in schema months from public;
select for_the_service_alone('months_to_let_go()');
select for_the_service_alone('let_month_go(text, date)');
select for_the_service_alone('let_others_go(text)');
