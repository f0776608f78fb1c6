-- Tests that are to be played for people of sandboxes; a row goes once they are.
create table sandbox_play (
    beneficiary_id uuid primary key,
    structure_id   uuid             not null,
    ability        double precision not null,
    seed           integer          not null,
    tests          json             not null,
    diagnosed      boolean          not null
);
