-- Of certificates: what the passport of skills is told of each, and whether it stands. A certificate never changes, so that a file can be
-- made of it again.
create view certificate_for_passport as
select id, first_name, last_name, sex, birth_date, birth_city, birth_postal_code, birth_insee_code, birth_country, test_day, result,
       published_at, status = 'PUBLISHED' as stands
from certificate;

-- Certificates that go to the passport of skills together, in one file.
create table passport_batch (
    id        uuid        primary key,
    code      text        not null,
    made_by   text        not null,
    made_at   timestamptz not null
);

-- That a certificate went, or is going, in a file. Its passage there has the id of the certificate: the same each time.
create table passport_sending (
    batch_id       uuid        not null references passport_batch,
    certificate_id uuid        not null references certificate on delete cascade,
    number         integer     not null,
    outcome        text,
    reason         text,
    answered_at    timestamptz,
    primary key (batch_id, certificate_id),
    constraint one_passage_per_number_of_a_batch unique (batch_id, number),
    constraint a_passage_is_accepted_or_rejected check (outcome in ('accepted', 'rejected')),
    constraint an_outcome_since_when check ((outcome is null) = (answered_at is null)),
    constraint only_the_rejected_have_a_reason check (reason is null or outcome = 'rejected')
);
create index passport_sendings_of_a_certificate on passport_sending (certificate_id);
-- Whatever two operators do at once: what waits for its receipt, or was accepted, is in no other file.
create unique index one_file_per_passage_until_it_is_rejected on passport_sending (certificate_id)
    where outcome is null or outcome = 'accepted';
