-- At each start, also when nothing is migrated: a service that could act as the owner of its tables could change what is only added to.
do $$ begin
    if pg_has_role('${worker}', current_user, 'member') then
        raise exception 'the service works as "${worker}", who may act as the owner of its tables: give quarkus.flyway.username another user';
    end if;
end $$;
