-- What happened in a session that somebody should know of, by category; alerts that an invigilator validated come in by themselves.
create table incident (
    id           uuid primary key,
    session_id   uuid        not null references certification_session,
    -- Null for what concerns the whole session.
    candidate_id uuid references candidate on delete cascade,
    category     text        not null,
    kind         text,
    words        text,
    for_jury     boolean     not null,
    source       text        not null,
    -- Account of who noted it; null for what the exam room told.
    author       text,
    -- Number of the question, of an alert.
    question     integer,
    happened_at  timestamptz not null,
    constraint who_notes_an_incident check (
        (source = 'person' and author is not null and question is null)
        or (source = 'room' and author is null and question is not null and candidate_id is not null)),
    constraint one_incident_per_alert unique (candidate_id, question, happened_at)
);
create index incidents_of_a_session on incident (session_id, id);

-- Of incidents: how many a session has.
create view session_incidents as
select session_id, count(*) as incidents
from incident
group by session_id;
