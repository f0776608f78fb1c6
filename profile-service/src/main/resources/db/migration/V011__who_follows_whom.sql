-- Of files: the account of the adviser who follows the person in the structure of the file.
alter table beneficiary add column referent_id text;
create index people_of_an_adviser on beneficiary (structure_id, referent_id) where referent_id is not null;

create view file_referent as
select id as beneficiary_id, structure_id, referent_id
from beneficiary
where referent_id is not null;
