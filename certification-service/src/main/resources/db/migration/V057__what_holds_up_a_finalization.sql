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
