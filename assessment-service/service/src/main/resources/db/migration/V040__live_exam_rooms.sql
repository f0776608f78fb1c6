-- Read model of certification.session.state.
create table live_session (
    session_id uuid primary key,
    centre_id  uuid      not null,
    room       text      not null,
    starts_at  timestamp not null,
    time_zone  text      not null,
    status     text      not null,
    -- What people type at the door. It opens nothing without the invigilator.
    access_code text,
    constraint known_session_status check (status in ('open', 'cancelled', 'finalized', 'published'))
);
create index live_sessions_by_access_code on live_session (access_code) where status = 'open';

-- Read model of certification.candidate.state: a number in the place of a name.
create table live_candidate (
    candidate_id          uuid primary key,
    session_id            uuid             not null,
    -- Null while certification does not know.
    beneficiary_id        uuid,
    number                integer          not null,
    time_factor           double precision not null,
    no_focus_rule         boolean          not null,
    read_aloud            boolean          not null,
    breaks                boolean          not null,
    needs                 text[]           not null,
    authorisation_seconds bigint           not null,
    test_seconds          bigint           not null,
    -- Null while certification did not say how many: then as many as the room asks by itself.
    test_questions        integer
);
create index live_candidates_of_a_session on live_candidate (session_id);
create index live_candidates_of_a_person on live_candidate (beneficiary_id);

-- What the room itself knows of a candidate. A page's sign rewrites its row every few seconds: room for it on the page.
create table live_desk (
    candidate_id    uuid primary key,
    session_id      uuid    not null,
    interrupted_at  timestamptz,
    resume_asked_at timestamptz,
    seen_at         timestamptz,
    focused         boolean not null default true,
    device          text,
    revision        bigint  not null default 0
) with (fillfactor = 50);

-- Who came to the door of a session, and the code by which the invigilator finds the account; until the session is closed.
create table live_arrival (
    session_id     uuid        not null,
    beneficiary_id uuid        not null,
    code           text        not null,
    arrived_at     timestamptz not null,
    constraint one_arrival_per_person_and_session primary key (session_id, beneficiary_id),
    constraint one_arrival_per_code_of_a_session unique (session_id, code)
);
create index arrivals_of_a_person on live_arrival (beneficiary_id);

-- What invigilators said of whose account answers at a number; nobody's when a seat was taken back.
create table live_seat (
    candidate_id   uuid primary key,
    session_id     uuid        not null,
    beneficiary_id uuid,
    said_at        timestamptz not null,
    said_by        text        not null,
    constraint one_number_per_account_and_session unique (session_id, beneficiary_id)
);
create index seats_of_a_person on live_seat (beneficiary_id);

-- Codes that were typed wrong: at the door, and in the room.
create table wrong_access_code (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    typed_at       timestamptz not null
);
create index wrong_access_codes_of_a_person on wrong_access_code (beneficiary_id, typed_at);

create table wrong_arrival_code (
    id           uuid primary key,
    session_id   uuid        not null,
    candidate_id uuid        not null,
    typed_by     text        not null,
    typed_at     timestamptz not null
);
create index wrong_arrival_codes_of_a_session on wrong_arrival_code (session_id, typed_at);

-- Whose account answers at a number: as the room said, where it said something; as certification says otherwise, unless the room seated that
-- person at another number of the session.
create view candidate_seat as
select c.candidate_id, c.session_id, e.beneficiary_id,
       c.beneficiary_id is not null and e.beneficiary_id is distinct from c.beneficiary_id as differs
from live_candidate c
left join live_seat s on s.candidate_id = c.candidate_id
cross join lateral (
    select case
        when s.candidate_id is not null then s.beneficiary_id
        when not exists (
            select from live_seat o
            where o.session_id = c.session_id and o.beneficiary_id = any (ids_of_person(person_behind(c.beneficiary_id))))
        then c.beneficiary_id
    end as beneficiary_id) e;

create table focus_loss (
    sitting_id uuid             not null references sitting (id),
    number     integer          not null,
    times      integer          not null,
    seconds    double precision not null,
    held       boolean          not null,
    constraint one_focus_loss_per_question primary key (sitting_id, number)
);

create table live_alert (
    id           uuid primary key,
    session_id   uuid        not null,
    candidate_id uuid        not null,
    sitting_id   uuid        not null references sitting (id),
    number       integer     not null,
    item_id      text        not null,
    category     text        not null,
    raised_at    timestamptz not null,
    outcome      text,
    handled_at   timestamptz,
    handled_by   text,
    constraint known_alert_outcome check (outcome in ('validated', 'dismissed', 'ended')),
    constraint a_decision_is_whole
        check ((outcome is null) = (handled_at is null) and (outcome is null) = (handled_by is null))
);
create unique index one_open_alert_per_sitting on live_alert (sitting_id) where handled_at is null;
create index alerts_of_a_sitting on live_alert (sitting_id);
create index open_alerts_of_a_session on live_alert (session_id) where handled_at is null;

-- Numbers what certification is told of a room.
create table live_room (
    session_id uuid primary key,
    revision   bigint not null
);

alter table authorisation
    add column test_seconds  bigint           not null,
    -- Null when certification did not say how many.
    add column test_questions integer,
    add column needs         text[]           not null default '{}',
    add column time_factor   double precision not null default 1,
    add column no_focus_rule boolean          not null default false,
    add column read_aloud    boolean          not null default false,
    add column breaks        boolean          not null default false,
    add column withdrawn_at  timestamptz;
-- Certification's leave and the room's can't both hold, nor can two tests come of them.
create unique index one_standing_authorisation_per_candidate on authorisation (candidate_id) where withdrawn_at is null;
create unique index one_sitting_per_candidate on sitting (candidate_id) where candidate_id is not null;
