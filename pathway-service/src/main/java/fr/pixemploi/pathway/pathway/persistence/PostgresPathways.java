package fr.pixemploi.pathway.pathway.persistence;

import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayStep;
import fr.pixemploi.pathway.pathway.domain.Pathways;
import fr.pixemploi.pathway.pathway.domain.Viewer;
import fr.pixemploi.pathway.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pathways and their steps, in two tables; lists read the steps of a whole page at once. */
@ApplicationScoped
class PostgresPathways implements Pathways {
    private static final String SELECT = """
            select id, version, beneficiary_id, structure_id, recommendation_id, option_id, result_id, goal_id, title,
              prescribed_at
            from pathway
            """;
    private static final String SEEN = SELECT + " where id = ? and (beneficiary_id = ? or structure_id = any (?))";
    private static final UUID FIRST = new UUID(0, 0);

    private record Row(
            UUID id,
            long version,
            UUID beneficiaryId,
            UUID structureId,
            UUID recommendationId,
            String optionId,
            UUID resultId,
            String goalId,
            String title,
            OffsetDateTime prescribedAt) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getObject(1, UUID.class),
                    row.getLong(2),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    row.getObject(5, UUID.class),
                    row.getString(6),
                    row.getObject(7, UUID.class),
                    row.getString(8),
                    row.getString(9),
                    row.getObject(10, OffsetDateTime.class));
        }

        Pathway with(List<PathwayStep> steps) {
            return new Pathway(
                    id,
                    version,
                    beneficiaryId,
                    structureId,
                    recommendationId,
                    optionId,
                    resultId,
                    new GoalId(goalId),
                    title,
                    prescribedAt.toInstant(),
                    steps);
        }
    }

    private final Statements statements;
    private final StepRows steps;

    PostgresPathways(Statements statements, StepRows steps) {
        this.statements = statements;
        this.steps = steps;
    }

    @Override
    public void add(Pathway pathway) {
        statements.change(
                """
                insert into pathway (id, version, beneficiary_id, structure_id, recommendation_id, option_id, result_id,
                  goal_id, title, prescribed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                pathway.id(),
                pathway.version(),
                pathway.beneficiaryId(),
                pathway.structureId(),
                pathway.recommendationId(),
                pathway.optionId(),
                pathway.resultId(),
                pathway.goalId().value(),
                pathway.title(),
                pathway.prescribedAt());
        pathway.steps().forEach(step -> steps.insert(pathway.id(), step));
    }

    @Override
    public Optional<Pathway> find(UUID id, Viewer viewer) {
        return whole(statements.select(SEEN, Row::read, id, viewer.person(), viewer.structures())).stream()
                .findFirst();
    }

    @Override
    public Optional<Pathway> hold(UUID id, Viewer viewer) {
        return whole(statements.select(SEEN + " for update", Row::read, id, viewer.person(), viewer.structures()))
                .stream()
                .findFirst();
    }

    @Override
    public void update(Pathway pathway) {
        int changed = statements.change(
                "update pathway set version = ? where id = ? and version = ?",
                pathway.version(),
                pathway.id(),
                pathway.version() - 1);
        if (changed != 1) throw new IllegalStateException("changed without being held: pathway " + pathway.id());
        pathway.steps().forEach(step -> steps.complete(pathway.id(), step));
    }

    @Override
    public List<Pathway> ofBeneficiary(UUID beneficiary, @Nullable UUID after, int limit) {
        return listed(" where beneficiary_id = ? and id > ? order by id limit ?", beneficiary, after, limit);
    }

    @Override
    public List<Pathway> ofStructure(UUID structure, @Nullable UUID after, int limit) {
        return listed(" where structure_id = ? and id > ? order by id limit ?", structure, after, limit);
    }

    private List<Pathway> listed(String where, UUID whose, @Nullable UUID after, int limit) {
        return whole(statements.select(SELECT + where, Row::read, whose, after == null ? FIRST : after, limit));
    }

    private List<Pathway> whole(List<Row> rows) {
        Map<UUID, List<PathwayStep>> all = steps.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.with(all.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
