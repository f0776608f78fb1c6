package fr.pixemploi.pathway.pathway.persistence;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.pathway.domain.PathwayStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code pathway_step}. All but {@code completed_at} stays as it was prescribed. */
@Entity
@Table(name = "pathway_step")
@IdClass(StepRow.Key.class)
@SuppressWarnings("NullAway.Init")
class StepRow {
    record Key(UUID pathwayId, int number) {}

    @Id
    @Column(name = "pathway_id")
    private UUID pathwayId;

    @Id
    private int number;

    @Column(name = "offer_id", updatable = false)
    private UUID offerId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private int hours;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> competences;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> reasons;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    StepRow() {}

    StepRow(UUID pathwayId, PathwayStep step) {
        this.pathwayId = pathwayId;
        number = step.number();
        offerId = step.offerId();
        title = step.title();
        hours = step.hours();
        competences = step.competences().stream().map(CompetenceCode::value).toList();
        reasons = step.reasons();
        completedAt = step.completedAt();
    }

    void write(PathwayStep step) {
        completedAt = step.completedAt();
    }

    PathwayStep toStep() {
        return new PathwayStep(
                number,
                offerId,
                title,
                hours,
                competences.stream().map(CompetenceCode::new).toList(),
                reasons,
                completedAt);
    }
}
