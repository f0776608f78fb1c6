-- Of candidates: in which sessions somebody was let in already, or came back from a test.
create view begun_candidate as
select c.id, c.session_id
from candidate c
where c.authorisation_id is not null
   or exists (select from certification_sitting t where t.candidate_id = c.id);

-- Of candidates: where a letter about their session goes; a view for the capability that writes letters.
create view convocation_recipient as
select id as candidate_id, session_id, lower(btrim(convocation_email)) as email, cancelled_at is not null as cancelled
from candidate
where convocation_email is not null;

-- What a candidate is told of a session by letter: that they are called, or that it will not be. The address stays with the candidate.
create table notice_letter (
    id           uuid primary key,
    candidate_id uuid        not null references candidate on delete cascade,
    session_id   uuid        not null references certification_session,
    -- Digest of what it says of the session.
    said         uuid        not null,
    -- Digest of where it goes: who has another address is written to there.
    address      uuid        not null,
    kind         text        not null,
    state        text        not null,
    reason       text,
    noted_at     timestamptz not null,
    tried_at     timestamptz,
    ended_at     timestamptz,
    constraint what_a_candidate_is_told check (kind in ('convocation', 'candidate_cancelled', 'session_cancelled')),
    constraint a_notice_waits_goes_or_has_ended check (state in ('waiting', 'sending', 'sent', 'unsure', 'failed', 'withheld')),
    constraint only_an_ended_notice_has_an_end check ((ended_at is null) = (state in ('waiting', 'sending')))
);
create index notices_of_a_candidate on notice_letter (candidate_id);
