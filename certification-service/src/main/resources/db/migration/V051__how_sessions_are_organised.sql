-- How a session is organised: who invigilates, with how many computers, for whom; and what its manager declared, by whom and when.
create table session_organisation (
    session_id   uuid primary key references certification_session,
    invigilators text[]      not null,
    computers    integer,
    own_staff    integer,
    dedicated    boolean,
    untrained_by text,
    untrained_at timestamptz,
    unrelated_by text,
    unrelated_at timestamptz,
    arranged_at  timestamptz not null,
    version      bigint      not null,
    constraint what_is_organised_is_counted check (computers >= 0 and own_staff >= 0),
    constraint a_declaration_is_whole check (
        (untrained_by is null) = (untrained_at is null) and (unrelated_by is null) = (unrelated_at is null))
);

-- Of sessions: when and where each is on the clock of its venue, and how far.
create view session_plan as
select id, centre_id, starts_at, time_zone, venue_name, venue_town, room,
       case when published_at is not null then 'processed'
            when officer is not null then 'in_process'
            when finalized_at is not null then 'finalized'
            when cancelled_at is not null then 'cancelled'
            else 'created' end as status
from certification_session;
create index sessions_of_a_day on certification_session (centre_id, starts_at);

-- Of sessions: how many alerts of each exam room wait for a word, as the room said last.
create view room_alert as
select session_id, open_alerts
from live_session;

-- Of candidates: what is to be prepared for somebody of a session. Needs, never the reason; no name.
create view arranged_candidate as
select id, session_id, extra_time_percentage > 0 as extra_time, no_focus_rule, read_aloud, breaks, cardinality(needs) > 0 as adapted
from candidate;
