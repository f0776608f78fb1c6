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
