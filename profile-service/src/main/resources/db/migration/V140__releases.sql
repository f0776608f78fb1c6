-- What others may know, for figures that go out; each view is of the capability named.

-- Of structures: those that are not made up, where they stand on the map. Who says no code is where the one above it is.
create view structure_place as
with recursive place as (
    select id, name, kind, department_code, region_code, audiences, closed_on
    from structure
    where parent_id is null and not sandbox
    union all
    select s.id, s.name, s.kind, coalesce(s.department_code, p.department_code), coalesce(s.region_code, p.region_code), s.audiences, s.closed_on
    from structure s join place p on p.id = s.parent_id
    where not s.sandbox)
select id, name, kind, department_code, region_code, audiences, closed_on
from place;

-- Of files: when their people were born.
create view birth_of_person as
select id, birth_date
from beneficiary;

-- Of files: those whose person has an account, by which a person answers alone.
create view file_with_account as
select beneficiary_id
from beneficiary_account;

-- Of sharing: grants that a person gave without the code of an adviser.
create view grant_without_kiosk as
select id, granted_at
from sharing_grant
where kiosk_adviser is null;

-- Of competences: results in force of sittings that were done to the end and alone, with the framework in which they are.
create view complete_result as
select r.id, r.beneficiary_id, r.completed_at, r.granted_as, r.competences, r.framework_version,
       cast(r.told ->> 'masteryRate' as double precision) as mastery_rate, f.code as framework_code
from result_in_force r join known_framework f on f.id = r.framework_id and f.version = r.framework_version
where r.told ->> 'end' = 'completed' and not cast(r.told ->> 'assisted' as boolean);

-- Of erasures: who is none of anybody's people any more, also while the rows are still there.
create view person_gone as
select person_hash
from erased_person;

-- Of pathways: those that somebody began.
create view begun_pathway as
select beneficiary_id
from pathway
where status in ('in-progress', 'completed') or steps_done > 0;
