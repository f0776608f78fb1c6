-- Who else read data of a person, in any service: the one list that the person sees. No foreign keys: another service may tell of somebody
-- whom this one has not heard of. Ids only.
create table person_read (
    id             uuid primary key,
    beneficiary_id uuid        not null,
    service        text        not null,
    what           text        not null,
    structure_id   uuid,
    role           text        not null,
    reader         text        not null,
    read_at        timestamptz not null,
    constraint a_read_is_in_a_service check (service in ('profile', 'assessment', 'pathway', 'certification')),
    constraint whoever_is_of_no_structure_is_of_the_jury check (structure_id is not null or role = 'jury')
) partition by range (id);
create index person_reads_of_a_person on person_read (beneficiary_id, id);
create index person_reads_of_an_account on person_read (reader, read_at);
create index person_reads_by_age on person_read (read_at);
select cut_by_months('person_read', 'id', 'P3Y', 'read_at >= now() - interval ''P3Y''');

-- Reads of this service stood in a table of their own.
insert into person_read (id, beneficiary_id, service, what, structure_id, role, reader, read_at)
select id, beneficiary_id, 'profile', seen_in, structure_id, role, reader_subject, read_at
from profile_read;
drop table profile_read;

create trigger reads_of_people_stay before update or delete on person_read
    for each row execute function a_log_is_only_added_to('beneficiary_id', 'read_at', 'P3Y');
create trigger all_reads_of_people_stay before truncate on person_read
    for each statement execute function a_log_is_only_added_to();

-- The log of changes of files too: by the same means, with an error that says why.
create trigger changes_of_files_stay before update or delete on file_change
    for each row execute function a_log_is_only_added_to('file_id');
create trigger all_changes_of_files_stay before truncate on file_change
    for each statement execute function a_log_is_only_added_to();
grant update, delete, truncate on file_change to current_user;
