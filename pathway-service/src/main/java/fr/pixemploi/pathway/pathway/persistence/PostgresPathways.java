package fr.pixemploi.pathway.pathway.persistence;

import static fr.pixemploi.kit.sql.Named.named;

import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayStatus;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import fr.pixemploi.pathway.plan.domain.session.Session;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final String WITHOUT_SESSION = """
            select s.id from pathway_step s join pathway p on p.id = s.pathway_id
              join (select id, false as own from closed_session union all select id, true from cancelled_own_session) gone
                on gone.id = cast(s.session_id as uuid)
            where s.completed_at is null and s.ended_at is null and p.decision in ('proposed', 'accepted')
              and (gone.own or s.enrolment <> 'enrolled' and s.starts_on > ?)
            """;

    private final Sql sql;

    PostgresPathways(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<UUID> prescribed(UUID recommendation, String option) {
        sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", "prescribe " + recommendation)
                .exists();
        return find(
                        "recommendationId = ?1 and optionId = ?2 and decision not in ('declined', 'abandoned')",
                        recommendation,
                        option)
                .firstResultOptional()
                .map(row -> row.toPathway().id());
    }

    @Override
    public Optional<UUID> openWith(Session.Key session, Collection<UUID> person, UUID structure) {
        // In one order for everybody, whichever of the ids is asked for.
        person.stream()
                .sorted()
                .forEach(id -> sql.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", "prescribe to " + id)
                        .exists());
        return sql.query(
                        """
                        select p.id from pathway p join pathway_step s on s.pathway_id = p.id
                        where p.beneficiary_id = any (:person) and p.structure_id = :structure and p.decision in ('proposed', 'accepted')
                          and s.session_id = :session and s.starts_on = :start and s.ended_at is null
                        order by p.id limit 1
                        """,
                        named("person", Sql.uuids(person))
                                .and("structure", structure)
                                .and("session", session.id().value())
                                .and("start", session.start()))
                .optional(row -> row.uuid("id"));
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

    @Override
    public Optional<Pathway> holdByStep(UUID step, Viewer viewer) {
        return pathwayOf(step).flatMap(pathway -> hold(pathway, viewer));
    }

    @Override
    public Optional<Pathway> holdByStep(UUID step) {
        return pathwayOf(step)
                .flatMap(pathway -> findByIdOptional(pathway, LockModeType.PESSIMISTIC_WRITE))
                .map(PathwayRow::toPathway);
    }

    @Override
    public void holdOf(Set<UUID> people) {
        sql.query("select id from pathway where beneficiary_id = any (?) order by id for update", Sql.uuids(people))
                .list(row -> row.uuid("id"));
    }

    private Optional<UUID> pathwayOf(UUID step) {
        return sql.query("select pathway_id from pathway_step where id = ?", step)
                .optional(row -> row.uuid("pathway_id"));
    }

    @Override
    public List<UUID> stepsWithoutSession(LocalDate after, int limit) {
        return sql.query(WITHOUT_SESSION + " limit ?", after, limit).list(row -> row.uuid("id"));
    }

    @Override
    public boolean isWithoutSession(UUID step, LocalDate after) {
        return sql.query(WITHOUT_SESSION + " and s.id = ?", after, step).exists();
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
        return listed(find("beneficiaryId in ?1 and id > ?2 order by id", ids, after == null ? FIRST : after), limit);
    }

    @Override
    public Instant completeUpTo() {
        // What is being written has its time before the transaction shows in that list: a moment, for which seconds are
        // left.
        return sql.query(
                        "select least(statement_timestamp() - interval '5 seconds', min(xact_start)) as at from pg_stat_activity"
                                + " where datname = current_database() and backend_xid is not null")
                .one(row -> row.instant("at"));
    }

    @Override
    public List<Pathway> ofStructure(UUID structure, Wanted wanted, @Nullable UUID after, int limit) {
        Parameters values = Parameters.with("structure", structure).and("after", after == null ? FIRST : after);
        StringBuilder where = new StringBuilder("structureId = :structure and id > :after");
        if (wanted.since() != null) {
            where.append(" and writtenAt >= :since");
            values.and("since", wanted.since());
        }
        if (wanted.person() != null) {
            where.append(" and beneficiaryId in :person");
            values.and("person", wanted.person());
        }
        if (!wanted.statuses().isEmpty()) {
            where.append(" and status in :statuses");
            values.and(
                    "statuses",
                    wanted.statuses().stream().map(PathwayStatus::code).toList());
        }
        return listed(find(where + " order by id", values), limit);
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

    private static List<Pathway> listed(PanacheQuery<PathwayRow> rows, int limit) {
        // All rows before the first is read, so that steps of all are fetched together.
        return rows.range(0, limit - 1).list().stream()
                .map(PathwayRow::toPathway)
                .toList();
    }
}
