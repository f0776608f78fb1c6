-- A meeting of the jury: who sat, which sessions' results were to be told or taken back, by whom it was entered.
create table deliberation (
    id                 uuid primary key,
    kind               text        not null,
    -- What is taken back; null for results that are told.
    taken_back_id      uuid unique references deliberation,
    held_on            date        not null,
    technical_member   text        not null,
    pedagogical_member text        not null,
    outside_member     text        not null,
    reason             text,
    author             text        not null,
    asked_at           timestamptz not null,
    constraint what_a_meeting_does check (kind in ('publication', 'withdrawal')),
    constraint a_withdrawal_says_of_what_and_why check (
        (kind = 'withdrawal') = (taken_back_id is not null) and (kind = 'withdrawal') = (reason is not null))
);
comment on table deliberation is 'append-only';
revoke update, delete, truncate on deliberation from "${worker}";

-- What became of each of its sessions; null while its turn has not come.
create table deliberated_session (
    deliberation_id uuid    not null references deliberation,
    session_id      uuid    not null references certification_session,
    outcome         text,
    ended_at        timestamptz,
    primary key (deliberation_id, session_id),
    constraint an_end_since_when check ((outcome is null) = (ended_at is null))
);
