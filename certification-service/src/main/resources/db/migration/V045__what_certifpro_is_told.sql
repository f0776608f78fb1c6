-- Of Certif'Pro, who issues CléA numérique: what it asks of a centre and of a candidate beside what is known anyway, and how far its
-- certificate has come.

create table certifpro_centre (
    centre_id  uuid        primary key,
    siret      text,
    version    bigint      not null,
    changed_at timestamptz not null,
    constraint a_siret_has_fourteen_digits check (siret ~ '^\d{14}$')
);

-- Asked of the centre once; what is null is not known. No code list of Certif'Pro is published: words are the centre's.
create table certifpro_entry (
    candidate_id        uuid        primary key references candidate on delete cascade,
    registration_status text,
    education_level     text,
    origin              text,
    funder              text,
    email               text,
    phone               text,
    address             text,
    address_more        text,
    town                text,
    postal_code         text,
    birth_postal_code   text,
    first_evaluation    boolean,
    version             bigint      not null,
    changed_at          timestamptz not null
);

-- How far the certificate has come, as the centre says. Rows are added and read, never changed: who was wrong says so by another one. Each is
-- about one word of the jury: told anew, it begins again.
create table certifpro_step (
    id              uuid        primary key,
    subscription_id uuid        not null references subscription on delete cascade,
    number          integer     not null,
    publication     integer     not null,
    state           text        not null,
    happened_on     date        not null,
    author          text        not null,
    made_at         timestamptz not null,
    constraint one_step_per_number unique (subscription_id, number),
    constraint steps_count_from_one check (number > 0),
    constraint how_far_clea_can_have_come check (state in ('proposed', 'sent', 'received'))
);
comment on table certifpro_step is 'append-only';
revoke update, delete, truncate on certifpro_step from "${worker}";

-- Of the jury: who was told that CléA numérique is validated, and by which word.
create view validated_clea as
select a.id as subscription_id, a.candidate_id, p.number as publication
from asked_certification a join last_publication p on p.subscription_id = a.id
where a.certification = 'clea-numerique' and p.outcome = 'validated';

-- Of the jury: as before, and when the test ended.
create or replace view returned_sitting as
select id, candidate_id, authorisation_id, completed_at
from certification_sitting;
