package fr.pixemploi.pathway.registration.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.registration.domain.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Registrations, a row for each structure of a file. */
@ApplicationScoped
class PostgresRegistrations implements Registrations {
    private final Sql sql;

    PostgresRegistrations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> of(Collection<UUID> files) {
        return Set.copyOf(sql.query(
                        "select distinct structure_id from registration where beneficiary_id = any (?)",
                        Sql.uuids(files))
                .list(row -> row.uuid("structure_id")));
    }

    @Override
    public void set(UUID file, Collection<UUID> structures) {
        sql.update("delete from registration where beneficiary_id = ?", file);
        sql.update(
                "insert into registration (beneficiary_id, structure_id) select ?, unnest(?) on conflict do nothing",
                file,
                Sql.uuids(structures));
    }
}
