-- Lists that tell which credentials were revoked. No row says whose: which index is whose stands in the certificates.
create table credential_status_list (
    id integer primary key,
    constraint lists_count_from_one check (id > 0)
);

-- All indexes of a list, made with it. They are given away in the order of a number drawn for each, so that neither an index nor its
-- neighbours tell when it was given; whoever takes one passes over what another is taking.
create table credential_status (
    list_id  integer not null references credential_status_list,
    position integer not null,
    turn     uuid    not null default gen_random_uuid(),
    state    text    not null default 'free',
    primary key (list_id, position),
    constraint a_list_has_131072_positions check (position between 0 and 131071),
    constraint a_position_is_free_given_or_revoked check (state in ('free', 'given', 'revoked'))
);
create index credential_status_free on credential_status (turn) where state = 'free';
create index credential_status_revoked on credential_status (list_id) where state = 'revoked';
