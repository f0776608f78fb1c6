package fr.pixemploi.pathway.pathway.persistence;

import fr.pixemploi.pathway.code.Coded;
import fr.pixemploi.pathway.engagement.domain.Engagement;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.pathway.domain.Decision;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.Prescription;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code pathway} with its steps. Its version is the domain's: writers hold the row. */
@Entity
@Table(name = "pathway")
@SuppressWarnings("NullAway.Init")
class PathwayRow {
    @Id
    private UUID id;

    private long version;

    @Column(name = "beneficiary_id", updatable = false)
    private UUID beneficiaryId;

    @Column(name = "structure_id", updatable = false)
    private UUID structureId;

    @Column(name = "recommendation_id", updatable = false)
    private UUID recommendationId;

    @Column(name = "option_id", updatable = false)
    private String optionId;

    @Column(name = "result_id", updatable = false)
    private @Nullable UUID resultId;

    @Column(name = "goal_id", updatable = false)
    private String goalId;

    @Column(updatable = false)
    private String title;

    @Column(name = "easy_title", updatable = false)
    private String easyTitle;

    @Column(name = "prescribed_at", updatable = false)
    private Instant prescribedAt;

    @Column(name = "prescribed_by", updatable = false)
    private String prescribedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Set by the database; only queries look at it. */
    @Column(name = "written_at", insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable")
    private Instant writtenAt;

    /** For lists: it follows from the decision and the steps. */
    @SuppressWarnings("UnusedVariable")
    private String status;

    private String decision;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_because")
    private @Nullable String decidedBecause;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    /** The yes of one that was given up since. */
    @Column(name = "yes_at")
    private @Nullable Instant yesAt;

    @Column(name = "yes_by")
    private @Nullable String yesBy;

    /** When it was taken back last that it was given up. */
    @Column(name = "reopened_at")
    private @Nullable Instant reopenedAt;

    @Column(name = "reopened_by")
    private @Nullable String reopenedBy;

    /** Null for what is asked of everybody, 0 when nothing is. */
    @Column(name = "engagement_hours")
    private @Nullable Integer engagementHours;

    /** Read for a whole page of pathways at once. */
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "pathway_id", insertable = false, updatable = false)
    @OrderBy("number")
    @BatchSize(size = 201)
    private List<StepRow> steps = new ArrayList<>();

    PathwayRow() {}

    PathwayRow(Pathway pathway) {
        id = pathway.id();
        version = pathway.version();
        beneficiaryId = pathway.beneficiaryId();
        structureId = pathway.structureId();
        Prescription prescription = pathway.prescription();
        recommendationId = prescription.recommendationId();
        optionId = prescription.optionId();
        resultId = prescription.resultId();
        goalId = prescription.goalId().value();
        title = prescription.title().french();
        easyTitle = prescription.title().easy();
        prescribedAt = prescription.noted().at();
        prescribedBy = Objects.requireNonNull(prescription.noted().by(), "nobody prescribes to themselves");
        changedAt = pathway.changedAt();
        status = pathway.status().code();
        decide(pathway.decision());
        engagementHours = hours(pathway.engagement());
        for (PathwayStep step : pathway.steps()) steps.add(new StepRow(id, step));
    }

    /** Writes the version, what was decided, what was agreed on weekly hours and how far the steps are: nothing else changes once it is prescribed. */
    void write(Pathway pathway) {
        version = pathway.version();
        changedAt = pathway.changedAt();
        status = pathway.status().code();
        decide(pathway.decision());
        engagementHours = hours(pathway.engagement());
        for (int at = 0; at < steps.size(); at++)
            steps.get(at).write(pathway.steps().get(at));
    }

    private void decide(Decision decision) {
        this.decision = decision.kind().code();
        decidedAt = decision.at();
        decidedBy = decision.noted() == null ? null : decision.noted().by();
        yesAt = decision.yes() == null ? null : decision.yes().at();
        yesBy = decision.yes() == null ? null : decision.yes().by();
        reopenedAt = decision.takenBack() == null ? null : decision.takenBack().at();
        reopenedBy = decision.takenBack() == null ? null : decision.takenBack().by();
        decidedBecause = decision.reason() == null ? null : decision.reason().code();
        replacedBy = decision.replacedBy();
    }

    private Decision decided() {
        return new Decision(
                Coded.of(Decision.Kind.class, decision),
                decidedAt == null ? null : new Noted(decidedAt, decidedBy),
                decidedBecause == null ? null : Coded.of(PartingReason.class, decidedBecause),
                replacedBy,
                yesAt == null ? null : new Noted(yesAt, yesBy),
                reopenedAt == null ? null : new Noted(reopenedAt, reopenedBy));
    }

    private static @Nullable Integer hours(Engagement engagement) {
        return switch (engagement) {
            case Engagement.Usual usual -> null;
            case Engagement.Adapted adapted -> adapted.weeklyHours();
            case Engagement.Waived waived -> 0;
        };
    }

    private Engagement engagement() {
        if (engagementHours == null) return Engagement.USUAL;
        return engagementHours == 0 ? new Engagement.Waived() : new Engagement.Adapted(engagementHours);
    }

    long version() {
        return version;
    }

    Pathway toPathway() {
        return new Pathway(
                id,
                version,
                beneficiaryId,
                structureId,
                new Prescription(
                        recommendationId,
                        optionId,
                        resultId,
                        new GoalId(goalId),
                        new Said(title, easyTitle),
                        new Noted(prescribedAt, prescribedBy)),
                changedAt,
                decided(),
                engagement(),
                steps.stream().map(StepRow::toStep).toList());
    }
}
