-- Who wanted to know of results takes them as a file, by the secret of the letter: so many days, so many times. Only its digest is kept.
alter table result_letter
    add column key_digest text,
    add column key_until  timestamptz,
    add column reads_left integer,
    add constraint one_letter_per_key unique (key_digest),
    add constraint a_key_is_whole check ((key_digest is null) = (key_until is null) and (key_digest is null) = (reads_left is null)),
    add constraint a_key_is_not_read_too_often check (reads_left >= 0);

-- Of certificates: what those that stand say of a result, for the capability that writes letters.
create view standing_result as
select candidate_id, (result::jsonb ->> 'scorePix')::integer as score_pix, result::jsonb #>> '{globalLevel,label}' as level
from certificate
where status = 'PUBLISHED';
