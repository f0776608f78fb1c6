-- When the profile service last said something new of a grant, by its own clock, so that a rebuild gives the same rows: what is
-- shared of a sitting changes with it, while the sitting stays as it is. Null for what was heard before there was this column.
alter table sharing add column changed_at timestamptz;
