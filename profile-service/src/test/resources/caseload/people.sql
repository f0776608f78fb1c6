-- Made-up people for the proof: {people} files in {structures} structures, three advisers in each, six persons in ten share a result.
-- Names are made of syllables, so that there are as many different ones as in a country. Triggers wait: the entries are worked out at the end.
alter table beneficiary disable trigger user;
alter table invitation disable trigger user;
alter table sharing_grant disable trigger user;
alter table result disable trigger user;
alter table folded_profile disable trigger user;
alter table pathway disable trigger user;
alter table certificate disable trigger user;
alter table follow_up disable trigger user;
alter table situation disable trigger user;
alter table diagnosis disable trigger user;

create function made_up_id(kind integer, number bigint) returns uuid language sql immutable as $$
    select cast('01950000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(number), 12, '0') as uuid)
$$;

create function made_up_word(number bigint, syllables integer) returns text language sql immutable as $$
    select initcap(string_agg((array['ba','bé','bo','bru','ca','ché','co','da','dou','du','fa','fré','ga','gué','gi','ja','jo','la','lé','li','lo',
                              'ma','mé','mi','mou','na','né','nou','pa','pé','pi','que','ra','ré','ri','ro','sa','sé','so','ta','té','ti',
                              'tou','va','vé','vi','vo','zé'])[1 + (number * 7919 / (48 ^ place)::bigint) % 48], ''))
    from generate_series(0, syllables - 1) place
$$;

insert into structure (id, name, kind, audiences, networks, time_zone, sandbox, version)
select made_up_id(1, s), 'Structure ' || s, 'mission-locale', '{}', '{}', 'Europe/Paris', false, 1 from generate_series(1, {structures}) s;

-- One person after the other goes to another structure, as they register in a country.
insert into beneficiary (id, structure_id, external_id, first_name, last_name, registered_at, referent_id, version)
select made_up_id(2, n), made_up_id(1, 1 + n % {structures}), 'EXT-' || n,
       made_up_word(n * 31 + n % 97, 2),
       made_up_word(n * 17 % 110592, 3) || case when n % 20 = 0 then '-' || made_up_word(n * 13 % 110592, 3) else '' end,
       timestamptz '2026-01-01' + n % 300 * interval '1 day',
       'adviser-' || n / {structures} % 3, 1
from generate_series(1, {people}) n;

insert into invitation (beneficiary_id, structure_id, made_by, made_at, code_digest, expires_at)
select made_up_id(2, n), made_up_id(1, 1 + n % {structures}), 'adviser-0', timestamptz '2026-10-01' + n % 50 * interval '1 day', 'digest-' || n,
       timestamptz '2027-01-01'
from generate_series(1, {people}) n where n / {structures} % 10 < 9;

insert into result (id, beneficiary_id, sitting_id, campaign_code, completed_at, framework_version, total_pix, competences)
select made_up_id(3, n), made_up_id(2, n), made_up_id(7, n), 'PXEMPR' || 100 + n % 40, timestamptz '2026-09-01' + n % 80 * interval '1 day', 1, 10 + n % 500,
       (select jsonb_agg(jsonb_build_object('code', d || '.' || c, 'level', (n + d * c) % 8, 'pix', 8 * ((n + d * c) % 8),
            'ability', jsonb_build_object('mean', 0.1, 'sd', 0.4), 'levelProbabilities', '[]'::jsonb, 'items', 5))
        from generate_series(1, 4) d, generate_series(1, 4) c)
from generate_series(1, {people}) n where n / {structures} % 10 < 7;

insert into sharing_grant (id, beneficiary_id, structure_id, purpose, until, result_ids, future, granted_at, notice_version, status, version)
select made_up_id(4, n), made_up_id(2, n), made_up_id(1, 1 + n % {structures}), 'accompagnement',
       timestamptz '2027-01-01' + n % 300 * interval '1 day', array[made_up_id(3, n)], false, timestamptz '2026-11-01', 1, 'active', 1
from generate_series(1, {people}) n where n / {structures} % 10 < 6;

insert into folded_profile (structure_id, beneficiary_id, since, until, result_id, campaign_code, completed_at, stage_rank, stage_of,
    mastery_rate, assisted, total_pix, band, can_register, is_ready, rules_version)
select g.structure_id, g.beneficiary_id, 'epoch', g.until, r.id, r.campaign_code, r.completed_at, 1 + r.total_pix % 4, 4, 0.5, false, r.total_pix,
       (array['novice', 'independent', 'advanced', 'expert'])[1 + r.total_pix % 4], r.total_pix % 3 > 0, r.total_pix % 5 = 0, 1
from sharing_grant g join result r on r.id = g.result_ids[1];

insert into pathway (id, beneficiary_id, structure_id, status, steps_done, steps_total, progressed_at)
select made_up_id(5, n), made_up_id(2, n), made_up_id(1, 1 + n % {structures}), (array['accepted', 'in-progress', 'completed'])[1 + n % 3], n % 4, 4,
       timestamptz '2026-10-15' + n % 40 * interval '1 day'
from generate_series(1, {people}) n where n / {structures} % 10 < 4;

insert into certificate (id, beneficiary_id, status, global_level, total_pix, published_at)
select made_up_id(6, n), made_up_id(2, n), 'published', 1 + n % 7, 100 + n % 700, timestamptz '2026-11-02'
from generate_series(1, {people}) n where n / {structures} % 50 = 0;

insert into follow_up (beneficiary_id, structure_id, interview_at, version)
select made_up_id(2, n), made_up_id(1, 1 + n % {structures}), timestamptz '2026-11-28 08:00+01' + n % 14 * interval '1 day', 1
from generate_series(1, {people}) n where n / {structures} % 25 = 0;

insert into situation (file_id, said, said_at, version)
select made_up_id(2, n),
       jsonb_build_object('equipment', jsonb_build_object('computer', n % 3 > 0, 'smartphone', n % 11 > 0, 'connection',
           (array['none', 'mobile', 'fixed'])[1 + n % 3]), 'accommodationNeeds', case when n % 7 = 0 then '["read-aloud"]'::jsonb else '[]'::jsonb end),
       '{"equipment": "2026-11-02T09:00:00Z", "accommodation-needs": "2026-11-02T09:00:00Z"}', 1
from generate_series(1, {people}) n where n / {structures} % 10 < 3;

-- Entry diagnoses, which two persons in ten share by a grant of their own.
insert into diagnosis (id, beneficiary_id, route, completed_at)
select made_up_id(8, n), made_up_id(2, n), (array['full-test', 'assisted-test', 'human-mediation'])[1 + n % 3],
       timestamptz '2026-08-15' + n % 14 * interval '1 day'
from generate_series(1, {people}) n where n / {structures} % 10 in (1, 6);

insert into sharing_grant (id, beneficiary_id, structure_id, purpose, until, result_ids, future, granted_at, notice_version, status, version)
select made_up_id(9, n), made_up_id(2, n), made_up_id(1, 1 + n % {structures}), 'accompagnement',
       timestamptz '2027-01-01' + n % 300 * interval '1 day', array[made_up_id(8, n)], false, timestamptz '2026-11-01', 1, 'active', 1
from generate_series(1, {people}) n where n / {structures} % 10 in (1, 6);

-- Ten groups in each structure, four persons in ten in one of them: forty in each.
insert into people_group (id, structure_id, kind, name, begins_on, trainers, version)
select made_up_id(10, s * 10 + g), made_up_id(1, s), 'workshop', 'Atelier ' || g, date '2026-10-01', '{adviser-0}', 1
from generate_series(1, {structures}) s, generate_series(0, 9) g;

insert into group_member (id, group_id, beneficiary_id, joined_on)
select made_up_id(11, n), made_up_id(10, (1 + n % {structures}) * 10 + n / {structures} / 10 % 10), made_up_id(2, n), date '2026-10-01'
from generate_series(1, {people}) n where n / {structures} % 10 < 4;

alter table beneficiary enable trigger user;
alter table invitation enable trigger user;
alter table sharing_grant enable trigger user;
alter table result enable trigger user;
alter table folded_profile enable trigger user;
alter table pathway enable trigger user;
alter table certificate enable trigger user;
alter table follow_up enable trigger user;
alter table situation enable trigger user;
alter table diagnosis enable trigger user;
