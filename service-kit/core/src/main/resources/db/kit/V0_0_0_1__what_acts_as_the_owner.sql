-- For migrations: a function that acts as the owner of the tables is nobody's to call but theirs and the service's own. Who works as another
-- user (ADR 038) is whom the owner by default lets write to tables: not whoever may read them all.
create function for_the_service_alone(called regprocedure) returns void language plpgsql as $$
declare
    worker regrole;
begin
    execute format('revoke all on function %s from public', called);
    for worker in
        select distinct a.grantee::regrole from pg_default_acl d, aclexplode(d.defaclacl) a
        where d.defaclrole = current_user::regrole and d.defaclobjtype = 'r' and a.privilege_type = 'INSERT'
          and a.grantee not in (0, d.defaclrole)
    loop
        execute format('grant execute on function %s to %s', called, worker);
    end loop;
end $$;
