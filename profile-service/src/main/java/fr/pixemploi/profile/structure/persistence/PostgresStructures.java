package fr.pixemploi.profile.structure.persistence;

import fr.pixemploi.profile.structure.domain.Structure;
import fr.pixemploi.profile.structure.domain.Structures;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Structures in PostgreSQL. */
@ApplicationScoped
class PostgresStructures implements Structures, PanacheRepositoryBase<StructureRow, UUID> {
    @Override
    public Optional<Structure> find(UUID id) {
        return findByIdOptional(id).map(StructureRow::toStructure);
    }

    /** By SQL, so that two instances which start at once do not fail one another. */
    @Override
    public boolean add(Structure structure) {
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery("""
                                insert into structure (id, name, kind, parent_id, time_zone, version)
                                values (:id, :name, :kind, :parent, :zone, :version) on conflict (id) do nothing
                                """)
                        .setParameter("id", structure.id())
                        .setParameter("name", structure.name())
                        .setParameter("kind", structure.kind().code())
                        .setParameter("parent", structure.parentId(), UUID.class)
                        .setParameter("zone", structure.timeZone().getId())
                        .setParameter("version", structure.version())
                        .executeUpdate()
                == 1;
    }
}
