package fr.pixemploi.pathway.pathway.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.pathway.domain.PathwayStep;
import fr.pixemploi.pathway.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of {@code pathway_step}. All but {@code completed_at} stays as it was prescribed. */
@ApplicationScoped
class StepRows {
    private static final JsonMapper JSON = new JsonMapper();

    private record Row(UUID pathwayId, PathwayStep step) {}

    private final Statements statements;

    StepRows(Statements statements) {
        this.statements = statements;
    }

    void insert(UUID pathwayId, PathwayStep step) {
        statements.change(
                """
                insert into pathway_step
                  (pathway_id, number, offer_id, title, hours, competences, reasons, completed_at)
                values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
                """,
                pathwayId,
                step.number(),
                step.offerId(),
                step.title(),
                step.hours(),
                write(step.competences().stream().map(CompetenceCode::value).toList()),
                write(step.reasons()),
                step.completedAt());
    }

    void complete(UUID pathwayId, PathwayStep step) {
        if (!step.done()) return;
        statements.change("""
                update pathway_step set completed_at = ?
                where pathway_id = ? and number = ? and completed_at is null
                """, step.completedAt(), pathwayId, step.number());
    }

    Map<UUID, List<PathwayStep>> of(Collection<UUID> pathways) {
        if (pathways.isEmpty()) return Map.of();
        return statements.select("""
                        select pathway_id, number, offer_id, title, hours, competences, reasons, completed_at
                        from pathway_step where pathway_id = any (?) order by pathway_id, number
                        """, StepRows::row, pathways).stream()
                .collect(Collectors.groupingBy(Row::pathwayId, Collectors.mapping(Row::step, Collectors.toList())));
    }

    private static Row row(ResultSet row) throws SQLException {
        OffsetDateTime completedAt = row.getObject(8, OffsetDateTime.class);
        return new Row(
                row.getObject(1, UUID.class),
                new PathwayStep(
                        row.getInt(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getInt(5),
                        texts(row.getString(6)).stream()
                                .map(CompetenceCode::new)
                                .toList(),
                        texts(row.getString(7)),
                        completedAt == null ? null : completedAt.toInstant()));
    }

    private static String write(List<String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(String document) {
        try {
            return JSON.readValue(document, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
