package fr.pixemploi.pathway.pathway.persistence;

import fr.pixemploi.pathway.code.Coded;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.pathway.domain.step.EndedAs;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.Following;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.pathway.domain.step.StepStatus;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code pathway_step}. All but how far the person is stays as it was prescribed. */
@Entity
@Table(name = "pathway_step")
@SuppressWarnings("NullAway.Init")
class StepRow {
    @Id
    private UUID id;

    @Column(name = "pathway_id", updatable = false)
    private UUID pathwayId;

    @Column(updatable = false)
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
    private @Nullable String timing;

    @Column(updatable = false)
    private @Nullable String town;

    @Column(updatable = false)
    private @Nullable String address;

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

    private String enrolment;

    @Column(name = "enrolled_by")
    private @Nullable String enrolledBy;

    @Column(name = "hours_attended")
    private @Nullable Integer hoursAttended;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "completed_by")
    private @Nullable String completedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_as")
    private @Nullable String endedAs;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @Column(name = "reopened_by")
    private @Nullable String reopenedBy;

    @Column(name = "reopened_from")
    private @Nullable String reopenedFrom;

    StepRow() {}

    StepRow(UUID pathwayId, PathwayStep step) {
        id = step.id();
        this.pathwayId = pathwayId;
        number = step.number();
        PathwayStep.Offered offered = step.offered();
        if (offered != null) {
            offerId = offered.offerId();
            sessionId = offered.sessionId();
            body = offered.body();
            mode = offered.mode();
            timing = offered.timing().code();
            town = offered.town();
            address = offered.address();
        }
        title = step.title();
        startsOn = step.startsOn();
        endsOn = step.endsOn();
        hours = step.hours();
        competences = step.competences().stream().map(CompetenceCode::value).toList();
        reasons = step.reasons();
        write(step);
    }

    final void write(PathwayStep step) {
        Following following = step.following();
        enrolment = following.enrolment().code();
        enrolledBy = following.enrolledBy();
        hoursAttended = following.hoursAttended();
        Noted completed = following.completed();
        completedAt = completed == null ? null : completed.at();
        completedBy = completed == null ? null : completed.by();
        Following.Ended ended = following.ended();
        endedAt = ended == null ? null : ended.at();
        endedBy = ended == null ? null : ended.noted().by();
        endedAs = ended == null ? null : ended.as().code();
        endedBecause =
                ended == null || ended.reason() == null ? null : ended.reason().code();
        Following.TakenBack takenBack = following.takenBack();
        reopenedAt = takenBack == null ? null : takenBack.noted().at();
        reopenedBy = takenBack == null ? null : takenBack.noted().by();
        reopenedFrom = takenBack == null ? null : takenBack.was().code();
    }

    PathwayStep toStep() {
        return new PathwayStep(
                id,
                number,
                offered(),
                title,
                startsOn,
                endsOn,
                hours,
                competences.stream().map(CompetenceCode::new).toList(),
                reasons,
                new Following(
                        Coded.of(Enrolment.class, enrolment),
                        enrolledBy,
                        hoursAttended,
                        completedAt == null ? null : new Noted(completedAt, completedBy),
                        ended(),
                        takenBack()));
    }

    private Following.@Nullable Ended ended() {
        if (endedAs == null || endedAt == null) return null;
        return new Following.Ended(
                Coded.of(EndedAs.class, endedAs),
                new Noted(endedAt, endedBy),
                endedBecause == null ? null : Coded.of(PartingReason.class, endedBecause));
    }

    private Following.@Nullable TakenBack takenBack() {
        if (reopenedFrom == null || reopenedAt == null) return null;
        return new Following.TakenBack(Coded.of(StepStatus.class, reopenedFrom), new Noted(reopenedAt, reopenedBy));
    }

    private PathwayStep.@Nullable Offered offered() {
        if (offerId == null || sessionId == null || body == null || timing == null) return null;
        return new PathwayStep.Offered(offerId, sessionId, body, mode, Timing.of(timing), town, address);
    }
}
