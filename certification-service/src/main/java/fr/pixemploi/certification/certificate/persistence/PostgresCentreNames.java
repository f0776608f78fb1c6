package fr.pixemploi.certification.certificate.persistence;

import fr.pixemploi.certification.certificate.domain.CentreNames;
import fr.pixemploi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The read model of structures' names. */
@ApplicationScoped
class PostgresCentreNames implements CentreNames {
    private final Sql sql;

    PostgresCentreNames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void set(UUID structureId, String name) {
        sql.update("""
                insert into structure_name (structure_id, name) values (?, ?)
                on conflict (structure_id) do update set name = excluded.name
                """, structureId, name);
    }

    @Override
    public void forget(UUID structureId) {
        sql.update("delete from structure_name where structure_id = ?", structureId);
    }

    @Override
    public Optional<String> of(UUID structureId) {
        return sql.query("select name from structure_name where structure_id = ?", structureId)
                .optional(row -> row.text("name"));
    }
}
