-- What the exam room, which assessment-service holds, needs of a candidate, and what it says back.
alter table candidate
    add column number             integer,
    add column no_focus_rule      boolean not null default false,
    add column read_aloud         boolean not null default false,
    add column breaks             boolean not null default false,
    add column needs              text[]  not null default '{}',
    add column revision           bigint  not null default 1,
    -- The newest that the room said: what it said before changes nothing.
    add column room_epoch         bigint  not null default 0,
    add column room_revision      bigint  not null default 0;

update candidate c set number = n.number, revision = case when c.authorisation_id is null then 1 else 2 end
from (select id, row_number() over (partition by session_id order by id) as number from candidate) n
where n.id = c.id;

alter table candidate
    alter column number set not null,
    add constraint one_candidate_per_number_of_a_session unique (session_id, number);

-- Read model of assessment.live-session.state.
create table live_session (
    session_id  uuid primary key,
    open_alerts integer not null
);
