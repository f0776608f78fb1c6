-- Of certificates: what the passport of skills is told of each, and whether it stands. A certificate never changes, so that a file can be
-- made of it again.
create view certificate_for_passport as
select c.id, c.subscription_id, c.first_name, c.last_name, c.sex, c.birth_date, c.birth_city, c.birth_postal_code, c.birth_insee_code,
       c.birth_country, c.test_day, c.result, c.published_at, c.status = 'PUBLISHED' as stands,
       -- Whether another one took its place, which was not taken back since: what was taken back begins anew.
       c.status = 'REPLACED' and not exists (
         select from certificate r
         where r.subscription_id = c.subscription_id and r.status = 'REVOKED' and r.published_at > c.published_at) as replaced,
       -- All that a file says of it but for days: the same for one that was replaced for what no file says, as a usage name.
       row (c.first_name, c.last_name, c.sex, c.birth_date, c.birth_city, c.birth_country, c.test_day, c.result,
            case when c.birth_insee_code is null then c.birth_postal_code when c.birth_insee_code not like '99%' then c.birth_insee_code end,
            c.birth_insee_code is null)::text as said
from certificate c;
create index certificates_of_a_subscription on certificate (subscription_id);

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
-- What the passport heard, or is about to hear, of the test of a certificate: the newest that went and was not rejected.
create view passport_knows as
select distinct on (c.subscription_id) c.subscription_id, c.replaced, c.said, s.outcome
from certificate_for_passport c join passport_sending s on s.certificate_id = c.id
where s.outcome is null or s.outcome = 'accepted'
order by c.subscription_id, c.published_at desc, c.id desc;

-- Whatever two operators do at once: what waits for its receipt, or was accepted, is in no other file.
create unique index one_file_per_passage_until_it_is_rejected on passport_sending (certificate_id)
    where outcome is null or outcome = 'accepted';
