-- Somebody of the staff of one structure; who works in several has an entry in each.
create table staff_member (
    id           uuid primary key,
    structure_id uuid   not null,
    email        text   not null,
    first_name   text   not null,
    last_name    text   not null,
    -- Of the account; null until the identity provider said which it is.
    subject      text,
    -- The account was made for this invitation, or its holder took it up.
    accepted     boolean not null default false,
    -- Account of who invited them.
    invited_by   text   not null,
    absent_from  date,
    absent_until date,
    replaced_by  uuid,
    version      bigint not null,
    constraint works_in_a_structure foreign key (structure_id) references structure,
    constraint one_entry_per_address_and_structure unique (structure_id, email),
    constraint an_absence_is_whole check (num_nulls(absent_from, absent_until, replaced_by) in (0, 3)),
    constraint an_absence_ends_after_it_begins check (absent_until >= absent_from),
    constraint replaced_by_a_colleague foreign key (replaced_by) references staff_member
);
create index staff_of_a_structure on staff_member (structure_id, id);
create index entries_of_an_address on staff_member (email);
create index entries_of_an_account on staff_member (subject) where subject is not null;
create index replacements_by_a_colleague on staff_member (replaced_by) where replaced_by is not null;

create table staff_membership (
    member_id   uuid        not null,
    role        text        not null,
    -- False while it is being taken away.
    wanted      boolean     not null,
    state       text        not null default 'wished',
    trouble     text,
    -- One more at each change of the wish: what came of an older one is not taken for what came of this one.
    number      bigint      not null default 1,
    tries       int         not null default 0,
    due_at      timestamptz not null default '-infinity',
    -- By an instance that is at it until then.
    taken_until timestamptz,
    constraint one_membership_per_role primary key (member_id, role),
    constraint membership_of_a_colleague foreign key (member_id) references staff_member,
    constraint membership_in_a_known_role check (role in ('adviser', 'manager', 'invigilator', 'centre-manager')),
    constraint membership_is_in_a_known_state check (state in ('wished', 'offered', 'done', 'failed'))
);
create index wishes_in_the_order_in_which_they_are_due on staff_membership (due_at, member_id) where state = 'wished';

-- Since when somebody works in a structure, and who let them in. It outlives the entry: who left a minute ago still has a token.
create table staff_beginning (
    member_id    uuid primary key,
    structure_id uuid        not null,
    subject      text        not null,
    invited_by   text        not null,
    begun_at     timestamptz not null
);
create index beginnings_of_an_account on staff_beginning (subject, structure_id);

-- Of staff: since when invited colleagues work in a structure, null while the first role is on its way.
create view colleague_begun as
select structure_id, subject, invited_by, begun_at
from staff_beginning
union all
select m.structure_id, m.subject, m.invited_by, null
from staff_member m
where m.accepted and m.subject is not null and not exists (select from staff_beginning b where b.member_id = m.id);

-- Of staff: who looks after whose people, and on which days, the first and the last included, by the clock of the structure.
create view adviser_replaced as
select absent.structure_id, absent.subject as adviser_id, colleague.subject as replaced_by, absent.absent_from, absent.absent_until
from staff_member absent
join staff_member colleague on colleague.id = absent.replaced_by
where absent.accepted and colleague.accepted;
