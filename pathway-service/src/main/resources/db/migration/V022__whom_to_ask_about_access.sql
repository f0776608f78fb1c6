-- How the référent handicap of an action is reached (LHEO: contact of type 1), as its source says it. Who that is, is not kept.

alter table training_action
    -- What the body or its service is called.
    add column officer_service   text,
    add column officer_telephone text,
    add column officer_email     text,
    add constraint an_officer_is_reached_by_telephone_or_email
        check (officer_service is null or officer_telephone is not null or officer_email is not null);

alter table staged_action
    add column officer_service text, add column officer_telephone text, add column officer_email text;

-- Files that were imported before say it, too: the next one of their source is read as if these trainings had changed.
update training set content_digest = '' where disability_contact or xml like '%contact-formateur%';
