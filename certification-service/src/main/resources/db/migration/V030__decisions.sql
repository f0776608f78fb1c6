-- What was decided of a candidate's certification, by whom and why: a row is never changed; the newest counts.
create table jury_decision (
    id              uuid primary key,
    subscription_id uuid        not null,
    number          integer     not null,
    kind            text        not null,   -- scored, rescored, overridden, fraud, fraud-lifted …
    sitting_id      uuid,
    verdict         text        not null,   -- JSON
    outcome         text        not null,
    comment         text,
    reason          text,
    author          text        not null,
    second_reader   text,
    made_at         timestamptz not null,
    constraint one_decision_per_number unique (subscription_id, number)
);
comment on table jury_decision is 'append-only';
revoke update, delete, truncate on jury_decision from "${worker}";
