package fr.pixemploi.profile.structure.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.Structures;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Structures in PostgreSQL: read as entities, written by SQL alone. */
@ApplicationScoped
class PostgresStructures implements Structures, PanacheRepositoryBase<StructureRow, UUID> {
    private final Sql sql;

    PostgresStructures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Structure> find(UUID id) {
        return findByIdOptional(id).map(StructureRow::toStructure);
    }

    /** By SQL, so that two instances which start at once do not fail one another. */
    @Override
    public boolean add(Structure structure) {
        return sql.updateOne(
                """
                insert into structure (id, name, kind, parent_id, time_zone, version)
                values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """,
                structure.id(),
                structure.name(),
                structure.kind().code(),
                structure.parentId(),
                structure.timeZone().getId(),
                structure.version());
    }
}
