-- Partners' systems look certificates up by who holds them.
create index certificates_that_stand_by_birth on certificate (birth_date) where status = 'PUBLISHED';
