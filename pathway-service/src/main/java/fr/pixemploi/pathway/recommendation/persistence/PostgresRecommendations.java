package fr.pixemploi.pathway.recommendation.persistence;

import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.recommendation.domain.Need;
import fr.pixemploi.pathway.recommendation.domain.Option;
import fr.pixemploi.pathway.recommendation.domain.Recommendation;
import fr.pixemploi.pathway.recommendation.domain.Recommendations;
import fr.pixemploi.pathway.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Recommendations: ids in columns, all that was computed in one document. */
@ApplicationScoped
class PostgresRecommendations implements Recommendations {
    private record Content(Recommendation.Basis basis, Need need, List<Option> options) {}

    private final Statements statements;

    PostgresRecommendations(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void add(Recommendation recommendation) {
        statements.change(
                """
                insert into recommendation
                  (id, structure_id, beneficiary_id, result_id, goal_id, computed_at, asked_by, content)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """,
                recommendation.id(),
                recommendation.structureId(),
                recommendation.beneficiaryId(),
                recommendation.resultId(),
                recommendation.goalId().value(),
                recommendation.computedAt(),
                recommendation.askedBy(),
                Documents.write(new Content(recommendation.basis(), recommendation.need(), recommendation.options())));
    }

    @Override
    public Optional<Recommendation> find(UUID id, Set<UUID> structures) {
        return statements.select("""
                        select id, structure_id, beneficiary_id, result_id, goal_id, computed_at, asked_by, content
                        from recommendation where id = ? and structure_id = any (?)
                        """, PostgresRecommendations::recommendation, id, structures).stream()
                .findFirst();
    }

    private static Recommendation recommendation(ResultSet row) throws SQLException {
        Content content = Documents.read(row.getString(8), Content.class);
        return new Recommendation(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                new GoalId(row.getString(5)),
                content.basis(),
                content.need(),
                content.options(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7));
    }
}
