package fr.pixemploi.pathway.pathway.persistence;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.pathway.domain.PathwayStep;
import fr.pixemploi.pathway.recommendation.domain.option.Said;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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
    private @Nullable UUID offerId;

    @Column(name = "session_id", updatable = false)
    private @Nullable String sessionId;

    @Column(updatable = false)
    private @Nullable String body;

    @Column(updatable = false)
    private @Nullable String mode;

    @Column(updatable = false)
    private @Nullable String town;

    @Column(updatable = false)
    private String title;

    @Column(name = "starts_on", updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", updatable = false)
    private LocalDate endsOn;

    @Column(updatable = false)
    private int hours;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> competences;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Said> reasons;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    StepRow() {}

    StepRow(UUID pathwayId, PathwayStep step) {
        this.pathwayId = pathwayId;
        number = step.number();
        PathwayStep.Offered offered = step.offered();
        if (offered != null) {
            offerId = offered.offerId();
            sessionId = offered.sessionId();
            body = offered.body();
            mode = offered.mode();
            town = offered.town();
        }
        title = step.title();
        startsOn = step.startsOn();
        endsOn = step.endsOn();
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
                offered(),
                title,
                startsOn,
                endsOn,
                hours,
                competences.stream().map(CompetenceCode::new).toList(),
                reasons,
                completedAt);
    }

    private PathwayStep.@Nullable Offered offered() {
        if (offerId == null || sessionId == null || body == null) return null;
        return new PathwayStep.Offered(offerId, sessionId, body, mode, town);
    }
}
