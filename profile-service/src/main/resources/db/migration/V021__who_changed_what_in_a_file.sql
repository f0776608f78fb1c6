-- For the person to see. No foreign key: what was done is known even if the file is not any more.
create table file_change (
    id           uuid primary key,
    file_id      uuid        not null,
    changed_at   timestamptz not null,
    role         text        not null,
    structure_id uuid,
    field        text        not null,
    value_before text,
    value_after  text,
    constraint a_file_is_changed_by_its_person_or_its_structure check (
        (role = 'beneficiary') = (structure_id is null)
        and role in ('beneficiary', 'adviser', 'manager', 'partner')),
    constraint a_change_changes_something check (value_before is distinct from value_after)
);
create index changes_of_a_file on file_change (file_id, id);

-- The user of the service adds and reads, and does nothing else.
revoke update, delete, truncate on file_change from current_user;
