-- A structure asked a person to share. What the person answered is read by the person's own calls alone.
create table sharing_request (
    id             uuid primary key,
    structure_id   uuid        not null,
    beneficiary_id uuid        not null,
    reason         text        not null,
    purpose        text        not null,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    ends_at        timestamptz not null,
    -- Made because the person registered: shown to the person where there is a result to share.
    offer          boolean     not null,
    answer         text,
    answered_at    timestamptz,
    grant_id       uuid,
    constraint a_request_is_accepted_or_refused check (answer in ('accepted', 'refused')),
    constraint an_answer_has_its_time check ((answer is null) = (answered_at is null)),
    constraint accepting_makes_a_grant check ((answer is not distinct from 'accepted') = (grant_id is not null))
);
create index sharing_requests_to_a_person on sharing_request (beneficiary_id, id);
create index sharing_requests_of_a_structure on sharing_request (structure_id, id);

-- What people asked a structure for, at its desk, by a code on paper or in their own space: who recorded it or printed the sheet, when, and by
-- when the law wants an answer.
create table rights_request (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    structure_id   uuid        not null,
    kind           text        not null,
    -- What is wrong, in the person's own words.
    words          text,
    way            text        not null,
    recorded_by    text,
    printed_by     text,
    printed_at     timestamptz,
    recorded_at    timestamptz not null,
    due_on         date,
    constraint what_is_asked_for_is_known check (
        kind in ('withdrawal', 'withdrawal_everywhere', 'export', 'objection', 'correction', 'restriction', 'erasure')),
    constraint a_correction_says_what_is_wrong check ((kind = 'correction') = (words is not null)),
    constraint words_are_few check (char_length(words) between 1 and 1000),
    constraint it_was_said_in_a_known_way check (way in ('desk', 'paper', 'space')),
    constraint what_is_said_at_a_desk_is_recorded_by_somebody check ((way = 'desk') = (recorded_by is not null)),
    constraint what_is_said_on_paper_tells_who_printed_it check (
        (way = 'paper') = (printed_by is not null) and (printed_by is null) = (printed_at is null)),
    constraint what_is_not_done_at_once_has_its_day check (
        (kind in ('withdrawal', 'withdrawal_everywhere')) = (due_on is null))
);
create index rights_requests_of_a_structure on rights_request (structure_id, id);
create index rights_requests_of_a_person on rights_request (beneficiary_id, id);
create trigger what_people_asked_for_stays before update or delete on rights_request
    for each row execute function a_log_is_only_added_to('beneficiary_id');
create trigger all_that_people_asked_for_stays before truncate on rights_request
    for each statement execute function a_log_is_only_added_to();

-- What a structure answered, once. A row of its own, since what was asked stays as it was written.
create table rights_answer (
    request_id     uuid primary key,
    beneficiary_id uuid        not null,
    outcome        text        not null,
    -- Code of a reason that the law knows.
    reason         text,
    answered_by    text        not null,
    answered_at    timestamptz not null,
    constraint an_answer_is_to_a_request foreign key (request_id) references rights_request,
    constraint it_is_carried_out_or_refused check (outcome in ('carried_out', 'refused')),
    constraint a_refusal_has_its_reason check ((outcome = 'refused') = (reason is not null))
);
create index rights_answers_of_a_person on rights_answer (beneficiary_id);
create trigger what_was_answered_stays before update or delete on rights_answer
    for each row execute function a_log_is_only_added_to('beneficiary_id');
create trigger all_that_was_answered_stays before truncate on rights_answer
    for each statement execute function a_log_is_only_added_to();

-- That a restriction which was granted ended: by the person's word, or for a reason that the law knows, of which the person was told before.
create table restriction_lifting (
    request_id     uuid primary key,
    beneficiary_id uuid        not null,
    -- Who recorded it at the desk; null for the person, in their own space.
    lifted_by      text,
    -- Code of the reason; null for the person, who needs none.
    reason         text,
    told_on        date,
    lifted_at      timestamptz not null,
    constraint a_lifting_is_of_an_answer foreign key (request_id) references rights_answer,
    constraint whoever_lifts_for_somebody_says_why check ((lifted_by is null) = (reason is null)),
    constraint the_person_tells_nobody_before check (lifted_by is not null or told_on is null)
);
create index liftings_of_a_person on restriction_lifting (beneficiary_id);
create trigger what_was_lifted_stays before update or delete on restriction_lifting
    for each row execute function a_log_is_only_added_to('beneficiary_id');
create trigger all_that_was_lifted_stays before truncate on restriction_lifting
    for each statement execute function a_log_is_only_added_to();

-- Of rights: files whose structure owes the person something, an answer or the restriction that it granted.
create view request_in_hand as
select r.beneficiary_id
from rights_request r
left join rights_answer a on a.request_id = r.id
where r.due_on is not null and (
    a.request_id is null
    or r.kind = 'restriction' and a.outcome = 'carried_out'
       and not exists (select from restriction_lifting l where l.request_id = r.id));

-- Of rights: files that their person asked to have corrected, and waits for it, with how it was said.
create view correction_asked_for as
select r.beneficiary_id, r.way, r.due_on
from rights_request r
where r.kind = 'correction' and not exists (select from rights_answer a where a.request_id = r.id);

-- Of rights: restrictions that structures granted, also those that have ended.
create view restriction_granted as
select r.beneficiary_id, r.structure_id, a.answered_at
from rights_request r
join rights_answer a on a.request_id = r.id
where r.kind = 'restriction' and a.outcome = 'carried_out';
