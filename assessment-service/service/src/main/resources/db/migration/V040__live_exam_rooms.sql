-- Read model of certification.session.state.
create table live_session (
    session_id uuid primary key,
    centre_id  uuid      not null,
    room       text      not null,
    starts_at  timestamp not null,
    time_zone  text      not null,
    status     text      not null,
    constraint known_session_status check (status in ('open', 'finalized', 'published'))
);

-- Read model of certification.candidate.state: a number in the place of a name.
create table live_candidate (
    candidate_id          uuid primary key,
    session_id            uuid             not null,
    beneficiary_id        uuid             not null,
    number                integer          not null,
    time_factor           double precision not null,
    no_focus_rule         boolean          not null,
    read_aloud            boolean          not null,
    breaks                boolean          not null,
    needs                 text[]           not null,
    authorisation_seconds bigint           not null,
    test_seconds          bigint           not null
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
    add column needs         text[]           not null default '{}',
    add column time_factor   double precision not null default 1,
    add column no_focus_rule boolean          not null default false,
    add column read_aloud    boolean          not null default false,
    add column breaks        boolean          not null default false,
    add column withdrawn_at  timestamptz;
-- Certification's leave and the room's can't both hold, nor can two tests come of them.
create unique index one_standing_authorisation_per_candidate on authorisation (candidate_id) where withdrawn_at is null;
create unique index one_sitting_per_candidate on sitting (candidate_id) where candidate_id is not null;
