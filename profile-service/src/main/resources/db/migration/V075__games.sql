-- A game of teams: who gains most pix from one moment to another. Nothing of anybody stands in these two tables.
create table game (
    id           uuid primary key,
    structure_id uuid        not null,
    name         text        not null,
    teams_are    text        not null,
    begins_at    timestamptz not null,
    ends_at      timestamptz not null,
    archived_at  timestamptz,
    wall_code    text        not null,
    constraint a_game_is_of_a_structure foreign key (structure_id) references structure,
    constraint teams_are_of_a_known_kind check (teams_are in ('groups', 'structures', 'regions')),
    constraint a_game_ends_after_it_begins check (ends_at >= begins_at),
    constraint one_game_a_wall unique (wall_code)
);
create index games_of_a_structure on game (structure_id, id);
create index games_to_archive on game (ends_at) where archived_at is null;

-- The total is what steps have shown, each of five people's tests at least; null before the first. It never goes down, also when whoever was
-- in a step leaves or is erased: what was theirs of it stands nowhere. How many played is kept once they are forgotten.
create table game_team (
    id             uuid primary key,
    game_id        uuid    not null,
    place          integer not null,
    name           text    not null,
    join_code      text    not null,
    shown_pix      bigint,
    players_at_end bigint,
    constraint a_team_plays_in_a_game foreign key (game_id) references game on delete cascade,
    constraint one_team_of_a_name_in_a_game unique (game_id, name),
    constraint one_team_a_code unique (join_code)
);

-- A seat is the accord of a person that their pix count; the row goes when they leave, when they are erased, and once the game is archived.
create table game_player (
    id             uuid primary key,
    team_id        uuid        not null,
    beneficiary_id uuid        not null,
    nickname       text        not null,
    nickname_key   text        not null,
    joined_at      timestamptz not null,
    text_version   integer     not null,
    counts_from    timestamptz not null,
    gained_pix     integer     not null,
    constraint a_player_is_in_a_team foreign key (team_id) references game_team on delete cascade,
    constraint a_player_is_a_file foreign key (beneficiary_id) references beneficiary,
    -- So that no test is in the totals of two games, whose difference would tell it.
    constraint one_game_at_a_time unique (beneficiary_id),
    constraint one_nickname_in_a_team unique (team_id, nickname_key)
);

-- Tests that were counted. What one brought waits here until a step shows it with those of four other people at least, and is forgotten then.
create table game_test (
    player_id   uuid not null,
    result_id   uuid not null,
    waiting_pix integer,
    constraint a_test_counts_once primary key (player_id, result_id),
    constraint a_test_is_a_players foreign key (player_id) references game_player on delete cascade,
    constraint nobody_loses_pix check (waiting_pix >= 0)
);
