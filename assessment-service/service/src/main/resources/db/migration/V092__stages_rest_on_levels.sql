-- A stage began at a share, which says another level in each campaign: nobody can tell which one was meant. Such campaigns go on
-- without stages; what their results told stays in their portraits.
update campaign set wish = wish::jsonb - 'stages' where wish::jsonb @? '$.stages[*].share';
update campaign set definition = definition::jsonb - 'stages' where definition::jsonb @? '$.stages[*].share';
