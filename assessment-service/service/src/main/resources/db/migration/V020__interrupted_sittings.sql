-- Sittings say how people came in, stand still and go on, and are changed under a revision. What older forms of a sitting used goes:
-- the next three lines fail where one is left, rather than lose it.
alter table sitting alter column plan set not null;
alter table sitting alter column audience set not null;
alter table sitting alter column progress set not null;
alter table sitting
    drop constraint a_plan_is_rules_or_the_same_number_for_each,
    drop constraint rules_are_of_an_audience,
    drop constraint progress_is_kept_once,
    drop constraint known_end_reason,
    drop column items_per_competence,
    drop column state,
    add column revision           bigint      not null default 0,
    add column touched_at         timestamptz not null default now(),
    add column attempt            integer     not null default 1,
    add column structure_id       uuid,
    add column external_id        text,
    add column assistance         text        not null default 'none',
    add column expires_after_days integer     not null default 0,
    add column improves           uuid,
    add column session_seed       bigint,
    add column seat               integer,
    add column ends_at            timestamptz,
    -- Of the question that waits, or of the last one once over.
    add column number             integer     not null default 1,
    -- While the person pauses.
    add column paused_at          timestamptz,
    add constraint known_end_reason
        check (end_reason in ('completed', 'candidate', 'technical', 'expired', 'abandoned', 'invigilator')),
    add constraint known_assistance check (assistance in ('none', 'adviser')),
    add constraint a_seat_is_in_a_session check ((session_seed is null) = (seat is null));

-- When a sitting was touched is in no index: every answer changes it, and stays a change within the page.
create index open_sittings_by_start on sitting (started_at) where status = 'open' and expires_after_days > 0;

-- When a certification test ends by itself. An answer writes the same time again, which touches no index.
create index open_sittings_by_their_end on sitting (ends_at) where status = 'open' and ends_at is not null;

-- The reply to an answer is made again from its sitting. The score is the share of success, from 0 to 1.
alter table answer
    drop column reply,
    add column category    integer     not null default 0,
    add column standing    text        not null default 'counted',
    add column received_at timestamptz not null default now(),
    add column implausible boolean     not null default false,
    add constraint known_standing check (standing in ('counted', 'unscored', 'neutralised'));

-- Secret of a session whose sittings get different variants, and how many seats were taken.
create table variant_session (
    session_id uuid primary key,
    seed       bigint  not null,
    seats      integer not null
);
