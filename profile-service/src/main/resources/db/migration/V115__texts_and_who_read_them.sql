-- That a person read a version of a text, once a version. What is shared stands with its grant instead.
create table notice_reading (
    beneficiary_id uuid        not null,
    notice         text        not null,
    version        integer     not null,
    read_at        timestamptz not null,
    constraint a_version_is_read_once primary key (beneficiary_id, notice, version),
    constraint what_is_only_read_is_noted check (notice in ('information'))
);
create trigger what_was_read_stays before update or delete on notice_reading
    for each row execute function a_log_is_only_added_to('beneficiary_id');
create trigger all_that_was_read_stays before truncate on notice_reading
    for each statement execute function a_log_is_only_added_to();

-- Of sharing: which version of its text was shown before a grant was given, where a client said so.
create view accord_given as
select beneficiary_id, notice_version, granted_at
from sharing_grant where notice_version is not null;
