-- Prescribed twice by a double click, an option was two pathways with two courses each.
create unique index one_pathway_an_option on pathway (recommendation_id, option_id);
