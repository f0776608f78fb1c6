-- Prescribed twice by a double click, an option was two pathways. Those that there are stay, each under a name of its own.
update pathway later
set option_id = later.option_id || '#' || numbered.place
from (select id, row_number() over (partition by recommendation_id, option_id order by prescribed_at, id) as place from pathway) numbered
where numbered.id = later.id and numbered.place > 1;

-- Who said no may think again: it is prescribed anew.
create unique index one_pathway_an_option on pathway (recommendation_id, option_id) where decision not in ('declined', 'abandoned');
-- For the erasure of a person, which looks at all of them.
create index pathways_of_a_recommendation on pathway (recommendation_id);
