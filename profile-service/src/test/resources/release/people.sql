-- People of one quarter for the proof of releases: {people} of them in {structures} structures of two networks, each with an account, a complete
-- result of the quarter and a grant; a third have a second result. How able somebody is decides all their levels, and the younger are more able.
set session_replication_role = replica;

create function made_up_release_id(kind integer, number bigint) returns uuid language sql immutable as $$
    select cast('01960000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(number), 12, '0') as uuid)
$$;

insert into known_framework (id, version, code, cut_scores, max_level)
values (made_up_release_id(9, 1), 1, 'crcn', '{0, 1}', 8) on conflict do nothing;

-- Few are large and many small: sizes fall as the square of the number.
insert into structure (id, name, kind, region_code, department_code, audiences, networks, time_zone, sandbox, version)
select made_up_release_id(1, s), 'Structure ' || s, (array['agency', 'mission-locale'])[1 + s % 2], 'R' || lpad((s % 13)::text, 2, '0'),
       'D' || lpad((s % 13)::text, 2, '0') || (s / 13 % 7), (array['{job-search}', '{work}', '{everyday-life}'])[1 + s % 3]::text[], '{}', 'Europe/Paris', false, 1
from generate_series(0, {structures} - 1) s;

create temporary table made_up as
select n, made_up_release_id(2, n) as id,
       made_up_release_id(1, floor({structures} * power(random(), 2.5))::bigint) as structure_id,
       1950 + floor(random() * 58)::integer as born,
       random() + random() + random() - 1.5 as chance
from generate_series(1, {people}) n;

insert into beneficiary (id, structure_id, first_name, last_name, birth_date, registered_at, version)
select id, structure_id, 'Léa', 'Exemple', make_date(born, 5, 5), timestamptz '{day}', 1 from made_up;

insert into beneficiary_account (issuer, subject, beneficiary_id) select 'made-up', id::text, id from made_up;

insert into result (id, beneficiary_id, sitting_id, campaign_code, completed_at, framework_id, framework_version, total_pix, competences, told)
select made_up_release_id(3 + second, p.n), p.id, made_up_release_id(5 + second, p.n), 'PXEMPR346', timestamptz '{day}' + second * interval '20 days',
       made_up_release_id(9, 1), 1, 100,
       (select jsonb_agg(jsonb_build_object('code', c.code, 'level', c.level, 'pix', 8 * c.level, 'ability', '{"mean": 0.1, "sd": 0.4}'::jsonb,
            'levelProbabilities', '[]'::jsonb, 'items', 5))
        from (select d || '.' || k as code,
                greatest(0, least(8, round(3.2 + 2.5 * p.chance + 0.03 * (p.born - 1979) + 0.5 * second - 0.3 * d + 0.2 * k)))::integer as level
              from (values (1, 3), (2, 4), (3, 4), (4, 3), (5, 2)) as domain (d, of) cross join lateral generate_series(1, of) k) c),
       jsonb_build_object('campaignKind', 'assessment', 'topLevel', 8, 'badges', '[]'::jsonb, 'opens', '[]'::jsonb, 'assisted', false,
            'questions', 36, 'end', 'completed',
            'masteryRate', greatest(0, least(1, 0.5 + 0.3 * p.chance + 0.005 * (p.born - 1979) + 0.05 * second)))
from made_up p cross join generate_series(0, 1) second where second = 0 or p.n % 3 = 0;

insert into sharing_grant (id, beneficiary_id, structure_id, purpose, until, result_ids, future, granted_at, status, version)
select made_up_release_id(7, n), id, structure_id, 'accompagnement', timestamptz '2099-01-01',
       case when n % 3 = 0 then array[made_up_release_id(3, n), made_up_release_id(4, n)] else array[made_up_release_id(3, n)] end,
       false, timestamptz '{day}', 'active', 1
from made_up;

insert into situation (file_id, said, said_at, version)
select id, jsonb_build_object('equipment', jsonb_build_object('computer', n % 100 < 57, 'smartphone', n / 100 % 100 < 77)),
       '{"equipment": "2017-01-02T09:00:00Z"}', 1
from made_up where n % 2 = 0;

set session_replication_role = origin;
analyze;
