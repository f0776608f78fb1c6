-- The code on a sheet of paper, by which a person without an account says what is to end, or asks for what the law gives. One a file: a new
-- one takes the place of the one before. The code itself is never here: only a slow digest of it.
create table paper_code (
    file_id      uuid primary key,
    structure_id uuid        not null,
    made_by      text        not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    code_digest  text        not null,
    constraint one_sheet_per_code unique (code_digest)
);
