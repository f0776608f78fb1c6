package fr.pixemploi.pathway.pathway.persistence;

import static fr.pixemploi.kit.sql.Named.named;

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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pathways and their steps in PostgreSQL. SQL: the lock is no row, and what only an erasure changes is no change of an entity. */
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

    @Override
    public void forgetReasons(Set<UUID> recommendations) {
        var theirs = named("recommendations", Sql.uuids(recommendations));
        // The pathway first, as whoever completes a step holds it.
        sql.update("update pathway set result_id = null where recommendation_id = any (:recommendations)", theirs);
        sql.update("""
                update pathway_step set reasons = '[]'
                where pathway_id in (select id from pathway where recommendation_id = any (:recommendations))
                """, theirs);
    }

    private List<Pathway> listed(String query, Object whose, @Nullable UUID after, int limit) {
        // All rows before the first is read, so that steps of all are fetched together.
        return find(query, whose, after == null ? FIRST : after).range(0, limit - 1).list().stream()
                .map(PathwayRow::toPathway)
                .toList();
    }
}
