-- Of candidates: who else wants to know of their results; a view for the capability that writes letters.
create view result_recipient as
select id as candidate_id, session_id, lower(btrim(result_recipient_email)) as email
from candidate
where result_recipient_email is not null;

-- That results of a session are out, told to each of these addresses once. The address itself stays with the candidates, and goes with them.
create table result_letter (
    id               uuid primary key,
    session_id       uuid        not null references certification_session,
    recipient_digest text        not null,
    state            text        not null,
    reason           text,
    noted_at         timestamptz not null,
    tried_at         timestamptz,
    ended_at         timestamptz,
    constraint one_letter_per_session_and_recipient unique (session_id, recipient_digest),
    constraint a_letter_waits_goes_or_has_ended check (state in ('waiting', 'sending', 'sent', 'unsure', 'failed', 'withheld')),
    constraint only_an_ended_letter_has_an_end check ((ended_at is null) = (state in ('waiting', 'sending')))
);
