-- What the jury decides of certificates whose holders were erased: one member proposes to revoke one, another one confirms or declines. Rows are
-- added and read, never changed. No code and no name: what stands for the code is the digest under which it is sealed.
create table sealed_revocation (
    id            uuid        primary key,
    code_digest   text        not null references sealed_certificate on delete cascade,
    number        integer     not null,
    kind          text        not null,
    reason        text        not null,
    author        text        not null,
    second_reader text,
    made_at       timestamptz not null,
    constraint one_word_per_number_of_a_sealed_certificate unique (code_digest, number),
    constraint words_on_a_sealed_certificate_count_from_one check (number > 0),
    constraint what_a_word_on_a_sealed_certificate_can_be check (kind in ('proposed', 'confirmed', 'declined')),
    constraint a_revocation_is_read_to_be_answered check ((kind = 'proposed') = (second_reader is null)),
    constraint two_different_people_revoke check (kind <> 'confirmed' or second_reader <> author)
);
comment on table sealed_revocation is 'append-only';
revoke update, delete, truncate on sealed_revocation from "${worker}";

-- Words are not kept for ever, whoever may only add rows: this, and nothing else, is done with the rights of the owner; to nothing of the last
-- year, whatever it is asked.
create function forget_words_of_sealed_revocations(before timestamptz) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone integer;
begin
    update sealed_revocation set reason = '' where id = any (array(
        select r.id from sealed_revocation r where r.reason <> '' and r.made_at < least(before, now() - interval '1 year')
        limit 1000));
    get diagnostics gone = row_count;
    return gone;
end $$;
select for_the_service_alone('forget_words_of_sealed_revocations(timestamptz)');
