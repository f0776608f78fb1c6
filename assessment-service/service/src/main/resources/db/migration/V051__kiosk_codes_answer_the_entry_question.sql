-- What the adviser answers for the person when the campaign asks something at its entry; never a NIR or an e-mail address.
alter table kiosk_code add column external_id text;
