package fr.pixemploi.pathway.pathway.persistence;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pathways and their steps in PostgreSQL. SQL: the lock is no row. */
@ApplicationScoped
class PostgresPathways implements Pathways, PanacheRepositoryBase<PathwayRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PostgresPathways(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UUID> prescribed(UUID recommendation, String option) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", "prescribe " + recommendation)
                .exists();
        return find("recommendationId = ?1 and optionId = ?2", recommendation, option)
                .firstResultOptional()
                .map(row -> row.toPathway().id());
    }

    @Override
    public void add(Pathway pathway) {
        persist(new PathwayRow(pathway));
    }

    @Override
    public Optional<Pathway> find(UUID id, Viewer viewer) {
        return seen(id, viewer).firstResultOptional().map(PathwayRow::toPathway);
    }

    @Override
    public Optional<Pathway> hold(UUID id, Viewer viewer) {
        return seen(id, viewer)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(PathwayRow::toPathway);
    }

    private PanacheQuery<PathwayRow> seen(UUID id, Viewer viewer) {
        return find("id = ?1 and (beneficiaryId in ?2 or structureId in ?3)", id, viewer.own(), viewer.structures());
    }

    @Override
    public void update(Pathway pathway) {
        PathwayRow row = findById(pathway.id());
        if (row == null || row.version() != pathway.version() - 1)
            throw new IllegalStateException("changed without being held: pathway " + pathway.id());
        row.write(pathway);
    }

    @Override
    public List<Pathway> ofPerson(Collection<UUID> ids, @Nullable UUID after, int limit) {
        return listed("beneficiaryId in ?1 and id > ?2 order by id", ids, after, limit);
    }

    @Override
    public List<Pathway> ofStructure(UUID structure, @Nullable UUID after, int limit) {
        return listed("structureId = ?1 and id > ?2 order by id", structure, after, limit);
    }

    private List<Pathway> listed(String query, Object whose, @Nullable UUID after, int limit) {
        // All rows before the first is read, so that steps of all are fetched together.
        return find(query, whose, after == null ? FIRST : after).range(0, limit - 1).list().stream()
                .map(PathwayRow::toPathway)
                .toList();
    }
}
