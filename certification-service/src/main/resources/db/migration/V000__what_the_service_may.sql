-- Tables belong to the user who migrates. The service works as another, who owns nothing and makes nothing: it reads and writes the rows of all
-- tables to come, but for what a migration takes from it again (ADR 038).
grant usage on schema public to "${worker}";
alter default privileges grant select, insert, update, delete on tables to "${worker}";
alter default privileges grant usage on sequences to "${worker}";
-- Of tables that a rebuild makes beside.
alter default privileges grant usage on schemas to "${worker}";
grant select on "${flyway:table}" to "${worker}";
