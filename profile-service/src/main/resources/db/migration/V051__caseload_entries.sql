create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists fuzzystrmatch;

-- When the pathway last moved, as the news said.
alter table pathway add column progressed_at timestamptz not null;
create or replace view prescribed_pathway as
select id, beneficiary_id, structure_id, status, progressed_at
from pathway
-- What another one took the place of counts with that one.
where status <> 'replaced';

-- A text as people compare names: without accents and case. unaccent itself is only stable, since its dictionary could be another one.
create function plain_name(name text) returns text language sql immutable strict parallel safe as $$
    select lower(public.unaccent('public.unaccent'::regdictionary, name))
$$;

-- The words of a name, each once: double names are two.
create function name_words(name text) returns text[] language sql immutable strict parallel safe as $$
    select coalesce(array_agg(distinct word order by word), '{}')
    from regexp_split_to_table(plain_name(name), '[^a-z0-9]+') word where word <> ''
$$;

-- A person as one structure may see them at a moment: its own files, and whoever shares with it. No key to the file: a grant may come first.
-- What stands here of results is their profile that grants in force let the structure see; "changes_at" is when the next of them ends, and the line has to be worked out anew.
create table caseload_entry (
    structure_id   uuid    not null,
    beneficiary_id uuid    not null,
    first_name     text,
    last_name      text,
    sort_name      text    not null collate "C",
    external_id    text,
    referent_id    text,
    registered_at  timestamptz,
    invited_at     timestamptz,
    taken_over     boolean not null,
    shared_until   timestamptz,
    result_id      uuid,
    campaign_code  text,
    completed_at   timestamptz,
    stage_rank     integer,
    stage_of       integer,
    mastery_rate   double precision,
    band           text,
    can_register   boolean,
    is_ready       boolean,
    certificate_id uuid,
    global_level   integer,
    certified_pix  integer,
    certified_at   timestamptz,
    pathway_id     uuid,
    pathway_status text,
    steps_done     integer,
    steps_total    integer,
    progressed_at  timestamptz,
    interview_at   timestamptz,
    quiet_until    date,
    talked_over_at timestamptz,
    talked_over    boolean not null,
    computer       boolean,
    smartphone     boolean,
    connection     text,
    printer        boolean,
    ease           text,
    equipment_at   timestamptz,
    needs          text[],
    restricted_since timestamptz,
    active_at      timestamptz,
    changes_at     timestamptz,
    -- When this line last became another one: no part of its content.
    changed_at     timestamptz not null,
    constraint one_entry_per_structure_and_person primary key (structure_id, beneficiary_id)
);
create index entries_by_name on caseload_entry (structure_id, sort_name, beneficiary_id);
create index entries_of_a_referent on caseload_entry (structure_id, referent_id, beneficiary_id) where referent_id is not null;
create index entries_by_external_id on caseload_entry (structure_id, lower(external_id)) where external_id is not null;
create index entries_that_change on caseload_entry (structure_id, changes_at) where changes_at is not null;
create index entries_of_a_person on caseload_entry (beneficiary_id);

-- All words of names, each once: small enough to be looked through by resemblance. Who is called so stands by structure, so that a
-- search meets nobody of another one.
create table name_word (
    word text collate "C" primary key
);
create index words_that_resemble on name_word using gin (word gin_trgm_ops);

-- What people were called who are being erased, from the first sweep to the second: to be looked at when their entries are gone.
create table leaving_word (
    person_id uuid not null,
    word      text collate "C" not null,
    constraint a_word_leaves_with_a_person_once primary key (person_id, word),
    constraint only_words_of_the_dictionary_leave foreign key (word) references name_word on delete cascade
);
create index people_who_leave_with_a_word on leaving_word (word);

create table caseload_name (
    structure_id   uuid not null,
    word           text collate "C" not null,
    beneficiary_id uuid not null,
    constraint one_line_per_word_and_person primary key (structure_id, word, beneficiary_id),
    constraint words_are_in_the_dictionary foreign key (word) references name_word
);
create index words_of_a_person on caseload_name (beneficiary_id);
create index people_of_a_word on caseload_name (word);

-- Entries and words as the service reads them; nothing but the functions below writes them.
create view caseload as select * from caseload_entry;
create view caseload_word as select structure_id, word, beneficiary_id from caseload_name;

-- Words that begin like a typed one; that differ by two letters at most (by one in words of up to four), among those that resemble it by
-- their trigrams; and that are it with two neighbouring letters the other way round, which resemble it too little in short words.
create function words_near(typed text) returns table (word text) language sql stable as $$
    select n.word from name_word n
    where n.word % typed
      and levenshtein_less_equal(n.word, typed, 2) <= case when length(typed) <= 4 then 1 else 2 end
    union
    select n.word from name_word n where n.word >= typed collate "C" and n.word < typed || U&'\FFFF' collate "C"
    union
    select n.word from name_word n where n.word = any (array(
        select substr(typed, 1, i - 1) || substr(typed, i + 1, 1) || substr(typed, i, 1) || substr(typed, i + 2)
        from generate_series(1, length(typed) - 1) i) collate "C")
$$;

-- These files and all others of the people whose they are: what is told of one of them shows at each, while they are joined.
create function with_joined_files(files uuid[]) returns uuid[] language sql stable as $$
    select array(select distinct unnest(ids_of_person(person_behind(file))) from unnest(files) file)
$$;

-- What the entries of these people are at a moment, worked out from what every capability lets be known; their joined files are among
-- them. A structure sees a person as its own file, and as the person's own one where it has none. Bound to the tables themselves,
-- whatever the search path: while a read model is rebuilt there is another table of its name.
create function caseload_of(people uuid[], at timestamptz) returns setof caseload_entry language sql stable begin atomic
    with place as (
        select f.structure_id, f.id as beneficiary_id, person_behind(f.id) as person
        from followed_file f where f.id = any (people) and f.structure_id is not null
        union
        select g.structure_id, person_behind(g.beneficiary_id), person_behind(g.beneficiary_id)
        from grant_in_force g
        where g.beneficiary_id = any (people) and g.until > at and not exists (
            select from followed_file f
            where f.structure_id = g.structure_id and f.id = any (ids_of_person(person_behind(g.beneficiary_id)))))
    select p.structure_id, p.beneficiary_id, f.first_name, f.last_name,
           coalesce(plain_name(f.last_name || ' ' || f.first_name), ''),
           own.external_id, own.referent_id, own.registered_at, own.invited_at, coalesce(own.taken_over, false),
           g.shared_until, r.result_id, r.campaign_code, r.completed_at, r.stage_rank, r.stage_of, r.mastery_rate, r.band,
           r.can_register, r.is_ready,
           c.id, c.global_level, c.total_pix, c.published_at,
           w.id, w.status, w.steps_done, w.steps_total, w.progressed_at,
           u.interview_at, u.quiet_until, u.talked_over_at,
           exists (select from result_talked_over t where t.beneficiary_id = own.id and t.result_id = r.result_id),
           cast(s.said #>> '{equipment,computer}' as boolean), cast(s.said #>> '{equipment,smartphone}' as boolean),
           s.said #>> '{equipment,connection}', cast(s.said #>> '{equipment,printer}' as boolean), s.said #>> '{equipment,ease}',
           s.equipment_said_at,
           case when s.said ? 'accommodationNeeds' then array(select jsonb_array_elements_text(s.said -> 'accommodationNeeds')) end,
           (select min(o.restricted_since) from followed_file o
            where o.structure_id = p.structure_id and o.id = any (ids_of_person(p.person))),
           greatest(own.registered_at, own.linked_at, r.completed_at, w.progressed_at),
           g.changes_at, at
    from place p
    left join followed_file f on f.id = p.beneficiary_id
    left join followed_file own on own.id = p.beneficiary_id and own.structure_id = p.structure_id
    left join followed_up u on u.beneficiary_id = own.id
    left join situation_of_file s on s.file_id = own.id
    left join lateral (
        select max(until) as shared_until, min(until) as changes_at, bool_or(of_results) as of_results from grant_in_force
        where structure_id = p.structure_id and beneficiary_id = any (ids_of_person(p.person)) and until > at) g on true
    left join shared_profile r
        on r.structure_id = p.structure_id and r.beneficiary_id = p.person and r.since <= at and at < r.until
           and g.shared_until is not null
    left join lateral (
        select * from pathway
        where structure_id = p.structure_id and beneficiary_id = any (ids_of_person(p.person)) and status <> 'replaced'
        order by status in ('completed', 'declined', 'abandoned'), id desc limit 1) w on true
    left join lateral (
        select * from certificate
        where g.of_results and beneficiary_id = any (ids_of_person(p.person)) and status = 'published'
        order by published_at desc, id desc limit 1) c on true;
end;

-- Writes the entries of these people as they are at a moment; what was right is not written again. People one after the other, so that
-- two changes of one person at the same time do not each miss the other; very many at once: everybody waits.
create function refresh_caseload(files uuid[], at timestamptz) returns void language plpgsql
    -- Planned once a connection, since to plan takes four times as long as to do it; and by indexes, since a plan made while tables were
    -- empty, as before an import, would read them whole.
    set plan_cache_mode = force_generic_plan
    set enable_seqscan = off as $$
declare
    people uuid[] := with_joined_files(files);
    taken_up text[];
    unheard text[];
begin
    if cardinality(people) = 0 then return; end if;
    if cardinality(people) > 1000 then
        lock table caseload_entry in share row exclusive mode;
    else
        lock table caseload_entry in row exclusive mode;
        perform pg_advisory_xact_lock(hashtextextended(person::text, 3))
        from (select distinct unnest(people) as person order by 1) each;
    end if;

    -- Worked out once: what is there and not in it goes, all else is written.
    with right_now as materialized (
        select * from caseload_of(people, at)),
    gone as (
        delete from caseload_entry e
        where e.beneficiary_id = any (people) and not exists (
            select from right_now c where c.structure_id = e.structure_id and c.beneficiary_id = e.beneficiary_id))
    insert into caseload_entry as was select * from right_now
    on conflict (structure_id, beneficiary_id) do update set
        (first_name, last_name, sort_name, external_id, referent_id, registered_at, invited_at, taken_over, shared_until, result_id,
         campaign_code, completed_at, stage_rank, stage_of, mastery_rate, band, can_register, is_ready, certificate_id, global_level, certified_pix, certified_at,
         pathway_id, pathway_status, steps_done, steps_total, progressed_at, interview_at, quiet_until, talked_over_at, talked_over,
         computer, smartphone, connection, printer, ease, equipment_at, needs, restricted_since, active_at, changes_at, changed_at)
      = row (excluded.first_name, excluded.last_name, excluded.sort_name, excluded.external_id, excluded.referent_id,
         excluded.registered_at, excluded.invited_at, excluded.taken_over, excluded.shared_until, excluded.result_id,
         excluded.campaign_code, excluded.completed_at, excluded.stage_rank, excluded.stage_of, excluded.mastery_rate,
         excluded.band, excluded.can_register, excluded.is_ready,
         excluded.certificate_id, excluded.global_level, excluded.certified_pix, excluded.certified_at, excluded.pathway_id,
         excluded.pathway_status, excluded.steps_done, excluded.steps_total, excluded.progressed_at, excluded.interview_at,
         excluded.quiet_until, excluded.talked_over_at, excluded.talked_over, excluded.computer, excluded.smartphone,
         excluded.connection, excluded.printer, excluded.ease, excluded.equipment_at, excluded.needs, excluded.restricted_since, excluded.active_at, excluded.changes_at, excluded.changed_at)
    where to_jsonb(was) - 'changed_at' <> to_jsonb(excluded) - 'changed_at';

    select array_agg(distinct called collate "C" order by called collate "C") into taken_up
    from caseload_entry e cross join unnest(name_words(e.sort_name)) called
    where e.beneficiary_id = any (people) and not exists (
        select from caseload_name n
        where n.structure_id = e.structure_id and n.word = called collate "C" and n.beneficiary_id = e.beneficiary_id);
    loop
        exit when taken_up is null;
        -- Words that are known stay so until this transaction ends; one that is being forgotten at this moment is unheard afterwards.
        perform from name_word where word = any (taken_up) for key share;
        select array_agg(called order by called) into unheard
        from unnest(taken_up) called where not exists (select from name_word known where known.word = called collate "C");
        exit when unheard is null;
        -- Those who bring new words one after the other: in different orders they would wait for one another.
        perform pg_advisory_xact_lock(hashtextextended('name_word', 3));
        insert into name_word select unnest(unheard) on conflict do nothing;
    end loop;
    insert into caseload_name
    select e.structure_id, called, e.beneficiary_id
    from caseload_entry e cross join unnest(name_words(e.sort_name)) called where e.beneficiary_id = any (people)
    on conflict do nothing;
    delete from caseload_name n
    where n.beneficiary_id = any (people) and not exists (
        select from caseload_entry e
        where e.structure_id = n.structure_id and e.beneficiary_id = n.beneficiary_id and n.word = any (name_words(e.sort_name)));
end
$$;

-- Words that nobody is called by any more go. It waits for nobody: a word that somebody is in the middle of taking up stays, and one whose
-- taker gave up goes by the clock.
create function forget_words(words text[]) returns void language plpgsql as $$
declare
    unused text[];
begin
    select array_agg(free.word) into unused from (
        select w.word from name_word w
        where w.word = any (words) and not exists (select from caseload_name n where n.word = w.word)
        for update skip locked) free;
    -- Looked at again: whoever took one up before it was locked may have ended since.
    delete from name_word w where w.word = any (unused) and not exists (select from caseload_name n where n.word = w.word);
end
$$;

-- By the clock: all of them; and who was called what, once the person's erasure is over. The second sweep may find a word that a call under
-- way still brought, and no third one comes.
create function forget_unused_words() returns void language plpgsql as $$
begin
    delete from leaving_word l
    where not exists (
        select from erasure_work w
        where w.completed_at is null
          and encode(sha256(convert_to(l.person_id::text, 'UTF8')), 'hex') = any (w.person_hashes));
    perform forget_words(array(select w.word from name_word w where not exists (select from caseload_name n where n.word = w.word)));
end
$$;

-- At each sweep of an erasure, before the rows go: the first one notes what the person is called, since entries are written anew while the
-- rows go; the second one finds what nobody else is called.
create function forget_names(people uuid[]) returns void language plpgsql as $$
begin
    insert into leaving_word (person_id, word)
    select distinct beneficiary_id, word from caseload_name where beneficiary_id = any (people) order by beneficiary_id, word
    on conflict do nothing;
    if not found then
        perform forget_words(array(select distinct word from leaving_word where person_id = any (people)));
        delete from leaving_word where person_id = any (people);
    end if;
end
$$;

-- Entries of a structure of which a grant has ended since: what it covered shows no longer, and an older result may.
create function end_grants_of_caseload(structure uuid, at timestamptz) returns void language plpgsql as $$
begin
    perform refresh_caseload(array(
        select distinct beneficiary_id from caseload_entry where structure_id = structure and changes_at <= at), at);
end
$$;

-- Everybody, a thousand at a time, each thousand committed, for an operator: "call rebuild_caseload(now())". Afterwards the entries are
-- what all other tables say; those that were right are untouched, and everybody goes on reading and writing meanwhile.
create procedure rebuild_caseload(at timestamptz) language plpgsql as $$
declare
    after uuid := '00000000-0000-0000-0000-000000000000';
    people uuid[];
begin
    loop
        select array_agg(id order by id) into people from (
            select id from (
                (select id from followed_file where id > after order by id limit 1000)
                union (select distinct beneficiary_id from grant_in_force where beneficiary_id > after order by 1 limit 1000)
                union (select distinct beneficiary_id from caseload_entry where beneficiary_id > after order by 1 limit 1000)) known
            order by id limit 1000) page;
        exit when people is null;
        perform refresh_caseload(people, at);
        commit;
        after := people[cardinality(people)];
    end loop;
end
$$;

-- Entries follow what they are made of in the transaction that changes it, whoever writes: a person, a partner, an import, news, or the
-- switch of a rebuild. (News that a rebuild reads go into tables beside these and move nothing here before the switch.) What a trigger
-- function takes as its argument is the column that names the person.
create function caseload_follows() returns trigger language plpgsql as $$
declare
    people uuid[];
begin
    if tg_argv[0] = 'id' then select array_agg(distinct id) into people from changed;
    -- A note moves an entry only where it hides the profile: otherwise it tells of work to come, and rebuilds make very many.
    elsif tg_table_name = 'profile_to_fold' then
        select array_agg(distinct beneficiary_id) into people from changed where withheld;
    elsif tg_argv[0] = 'file_id' then select array_agg(distinct file_id) into people from changed;
    elsif tg_argv[0] = 'alias_id' then select array_agg(alias_id) || array_agg(person_id) into people from changed;
    else select array_agg(distinct beneficiary_id) into people from changed;
    end if;
    if people is not null then perform refresh_caseload(people, now()); end if;
    return null;
end
$$;

do $$
declare
    followed text;
begin
    foreach followed in array array['beneficiary', 'beneficiary_account', 'invitation', 'follow_up', 'sharing_grant', 'folded_profile',
                                    'profile_to_fold', 'pathway', 'certificate', 'person_alias', 'situation'] loop
        execute format(
            'create trigger caseload_follows_what_is_new after insert on %1$I referencing new table as changed '
            'for each statement execute function caseload_follows(%2$L)',
            followed, case followed when 'beneficiary' then 'id' when 'person_alias' then 'alias_id' when 'situation' then 'file_id' else 'beneficiary_id' end);
        execute format(
            'create trigger caseload_follows_what_changes after update on %1$I referencing new table as changed '
            'for each statement execute function caseload_follows(%2$L)',
            followed, case followed when 'beneficiary' then 'id' when 'person_alias' then 'alias_id' when 'situation' then 'file_id' else 'beneficiary_id' end);
        execute format(
            'create trigger caseload_follows_what_goes after delete on %1$I referencing old table as changed '
            'for each statement execute function caseload_follows(%2$L)',
            followed, case followed when 'beneficiary' then 'id' when 'person_alias' then 'alias_id' when 'situation' then 'file_id' else 'beneficiary_id' end);
    end loop;
end
$$;
