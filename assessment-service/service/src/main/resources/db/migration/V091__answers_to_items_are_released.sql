-- What managers learn of how people answered a campaign's questions, which no result tells: it grows by blocks. A block counts answers
-- of results that were shared when it was made; it stands for many people, is never made again, and none of them is in two.
create table item_release (
    campaign_code text             not null,
    structure_id  uuid             not null,
    item_id       text             not null,
    -- By the end of their sittings.
    counted_from  timestamptz      not null,
    counted_until timestamptz      not null,
    competence    text,
    answers       integer          not null,
    score         double precision not null,
    skips         integer          not null,
    log_seconds   double precision not null,
    constraint blocks_of_an_item_do_not_overlap primary key (campaign_code, structure_id, item_id, counted_from),
    constraint a_block_has_a_length check (counted_from < counted_until),
    constraint a_block_has_answers check (answers > 0)
);
