-- What the centre declares before it hands a session over.
create table closing_declaration (
    session_id        uuid primary key references certification_session,
    attendance_signed boolean     not null,
    comment           text,
    declared_by       text        not null,
    declared_at       timestamptz not null
);

-- Why somebody did not sit, for each candidate without a test.
create table absence (
    candidate_id uuid        primary key references candidate on delete cascade,
    reason       text        not null,
    words        text,
    said_by      text        not null,
    said_at      timestamptz not null
);

-- That the jury gave a session back to its centre, and why.
create table session_reopening (
    id         uuid primary key,
    session_id uuid        not null references certification_session,
    reason     text        not null,
    author     text        not null,
    made_at    timestamptz not null
);
comment on table session_reopening is 'append-only';
revoke update, delete, truncate on session_reopening from "${worker}";
create index reopenings_of_a_session on session_reopening (session_id);

-- Words are not kept for ever, whoever may only add rows: this, and nothing else, is done with the rights of the owner; to nothing of the last
-- year, whatever it is asked.
create function forget_words_of_reopenings(before timestamptz) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone integer;
begin
    update session_reopening set reason = '' where id = any (array(
        select r.id from session_reopening r join certification_session s on s.id = r.session_id
        where r.reason <> '' and s.starts_at at time zone s.time_zone < least(before, now() - interval '1 year')
        limit 1000));
    get diagnostics gone = row_count;
    return gone;
end $$;
select for_the_service_alone('forget_words_of_reopenings(timestamptz)');
