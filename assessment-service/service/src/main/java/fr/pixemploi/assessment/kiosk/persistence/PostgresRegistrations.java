package fr.pixemploi.assessment.kiosk.persistence;

import fr.pixemploi.assessment.kiosk.domain.Registrations;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Who is registered where, in PostgreSQL, as the profile service told. */
@ApplicationScoped
class PostgresRegistrations implements Registrations {
    private final Sql sql;

    PostgresRegistrations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean isRegistered(UUID beneficiary, UUID structure) {
        return sql.query(
                        "select 1 from registration where beneficiary_id = ? and structure_id = ?",
                        beneficiary,
                        structure)
                .exists();
    }

    @Override
    public void set(UUID beneficiary, Collection<UUID> structures) {
        sql.update("delete from registration where beneficiary_id = ?", beneficiary);
        sql.update("""
                insert into registration (beneficiary_id, structure_id)
                select ?, unnest(?) on conflict do nothing
                """, beneficiary, Sql.uuids(structures));
    }
}
