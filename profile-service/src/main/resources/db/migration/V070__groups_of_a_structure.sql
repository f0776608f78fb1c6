-- People whom a structure has together: a promotion, a section, those of a workshop.
create table people_group (
    id           uuid primary key,
    structure_id uuid   not null,
    kind         text   not null,
    name         text   not null,
    begins_on    date   not null,
    ends_on      date,
    -- Accounts of advisers and managers.
    trainers     text[] not null,
    version      bigint not null,
    constraint a_group_is_of_a_structure foreign key (structure_id) references structure,
    constraint a_group_is_of_a_known_kind check (kind in ('promotion', 'section', 'workshop')),
    constraint a_group_ends_after_it_begins check (ends_on >= begins_on)
);
create index groups_of_a_structure on people_group (structure_id, id);

-- Who is in it, and was: whoever left stays in what was measured around a day on which they were there. From its beginning where no first
-- day is named; the last day is one of the days in the group.
create table group_member (
    id             uuid primary key,
    group_id       uuid not null,
    beneficiary_id uuid not null,
    joined_on      date,
    left_on        date,
    constraint member_of_a_group foreign key (group_id) references people_group on delete cascade,
    constraint a_member_is_a_file foreign key (beneficiary_id) references beneficiary,
    constraint a_member_leaves_after_joining check (left_on >= joined_on)
);
create unique index once_in_a_group_at_a_time on group_member (group_id, beneficiary_id) where left_on is null;
create index members_of_a_group on group_member (group_id, beneficiary_id);
create index groups_of_a_person on group_member (beneficiary_id);

-- Of groups: who is in which, each file of the structure's that the person has, and until which day; null while no end is known.
create view group_of_person as
select m.group_id, g.structure_id, m.beneficiary_id, m.left_on
from group_member m join people_group g on g.id = m.group_id
union
select m.group_id, g.structure_id, o.other_id, m.left_on
from group_member m join people_group g on g.id = m.group_id join files_of_one_person o on o.file_id = m.beneficiary_id;

-- Of staff: accounts of those who follow people in a structure.
create view account_at_work as
select distinct m.structure_id, m.subject as account
from staff_member m join staff_membership w on w.member_id = m.id
where m.accepted and w.wanted and w.role in ('adviser', 'manager');

-- That a sitting of a campaign began, and is done: all that is told of those who share nothing, and to none but the structure whose
-- campaign it is, or to any whose file the person has when the campaign is of the platform's own. Heard of facts that are kept for thirty
-- days; it is kept as long as the file. No foreign keys: it may be heard before anything else is known of the person.
create table campaign_sitting (
    id             uuid primary key,
    beneficiary_id uuid not null,
    structure_id   uuid,
    begun_at       timestamptz,
    done_at        timestamptz,
    constraint a_sitting_began_or_is_done check (num_nonnulls(begun_at, done_at) > 0)
);
create index sittings_of_a_person on campaign_sitting (beneficiary_id);

-- Of groups: when sittings last moved. Whoever reads tells a structure of its own campaigns and of the platform's, which have no structure.
create view sitting_told as
select beneficiary_id, structure_id, greatest(begun_at, done_at) as moved_at
from campaign_sitting;
