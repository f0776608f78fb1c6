-- {people} people of {structures} structures, each with a result of the first quarter of 2013 that is shared; every fourth came twice, and every
-- twentieth has a second file. What is made up of the nth person follows from n alone.
create function chance(n integer, what integer) returns double precision language sql immutable as $$
    select (hashint8extended(n, what) & 1048575) / 1048576.0
$$;

insert into known_framework (id, version, code, cut_scores, max_level)
values ('01950000-00c1-7000-8000-000000000001', 1, 'crcn', '{0, 1}', 8) on conflict do nothing;

insert into structure (id, name, kind, region_code, department_code, audiences, networks, time_zone, sandbox, version)
select cast(md5('structure' || s) as uuid), 'Structure ' || s, (array['agency', 'mission-locale', 'cap-emploi', 'e2c', 'epide'])[1 + s % 5],
       region, region || '-' || s % 4, array[(array['job-search', 'everyday-life'])[1 + s % 2]], '{}', 'Europe/Paris', false, 1
from generate_series(0, {structures} - 1) s,
     lateral (select (array['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94', '01', '02', '03', '04', '06'])
                     [1 + s / 5 % 18] as region) at_place;

create table made_up as
select n, cast(md5('person' || n) as uuid) as person, cast(md5('structure' || s) as uuid) as structure, s,
       cast(md5('first' || n) as uuid) as first, case when n % 4 = 0 then cast(md5('second' || n) as uuid) end as second,
       cast(floor(6 * chance(n, 2) + 2.0 * s / {structures}) as integer) as able
from generate_series(1, {people}) n, lateral (select cast(floor({structures} * power(chance(n, 1), 2.5)) as integer) as s) of_structure;
alter table made_up add column after integer;
update made_up set after = case when second is not null then least(8, able + cast(floor(3 * chance(n, 3)) as integer)) else able end;

insert into beneficiary (id, structure_id, first_name, last_name, birth_date, registered_at, version)
select person, structure, 'Léa', 'Exemple', date '1950-05-05' + n % 20000, now(), 1 from made_up;
insert into beneficiary_account (issuer, subject, beneficiary_id) select 'made-up', person, person from made_up;
insert into person_alias (alias_id, person_id) select cast(md5('file' || n) as uuid), person from made_up where n % 20 = 0;

insert into result (id, beneficiary_id, sitting_id, campaign_code, completed_at, framework_id, framework_version, total_pix, competences, told)
select r.id, r.file, r.id, 'PIXEMPL01', r.at, '01950000-00c1-7000-8000-000000000001', 1, 100,
       (select jsonb_agg(jsonb_build_object('code', code, 'level', least(8, r.level + cast(at as integer) % 2), 'pix', 8,
                                            'ability', jsonb_build_object('mean', 0.1, 'sd', 0.4), 'items', 5))
        from unnest(array['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3', '5.1', '5.2'])
             with ordinality c (code, at)),
       jsonb_build_object('campaignKind', 'assessment', 'topLevel', 8, 'masteryRate', r.level / 8.0, 'assisted', false, 'end', 'completed')
from (select first as id, case when n % 20 = 0 then cast(md5('file' || n) as uuid) else person end as file,
             timestamptz '2013-02-01 10:00:00Z' + n % 20 * interval '1 day' as at, able as level from made_up
      union all
      select second, person, timestamptz '2013-03-10 10:00:00Z', after from made_up where second is not null) r;

insert into sharing_grant (id, beneficiary_id, structure_id, purpose, until, result_ids, future, granted_at, status, version)
select cast(md5('grant' || n) as uuid), person, structure, 'accompagnement', timestamptz '2099-01-01', array_remove(array[first, second], null),
       false, now(), 'active', 1 from made_up;
insert into situation (file_id, said, said_at, version)
select person, jsonb_build_object('equipment', jsonb_build_object('computer', n % 3 > 0, 'smartphone', n % 2 = 0)),
       '{"equipment": "2013-01-02T09:00:00Z"}', 1 from made_up;
insert into certificate (id, beneficiary_id, status, global_level, total_pix, published_at)
select cast(md5('certificate' || n) as uuid), person, 'published', 3, 200, now() from made_up where chance(n, 4) < 0.2;
insert into pathway (id, beneficiary_id, structure_id, status, steps_done, steps_total, progressed_at)
select cast(md5('pathway' || n) as uuid), person, structure, 'in-progress', 0, 4, now() from made_up where chance(n, 5) < 0.3;
