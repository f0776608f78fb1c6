package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.Following;
import fr.pixemploi.pathway.pathway.domain.step.Noted;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.pathway.domain.step.StepStatus;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step, and how far its person is with it.
 *
 * @param offerId absent, as session, body, mode and timing, of a step that an adviser added
 * @param town absent, as the address, when all is at a distance or nobody said
 */
@Schema(name = "PathwayStep")
record StepView(
        UUID id,
        int number,
        @Nullable UUID offerId,

        @Nullable @Schema(examples = "0193b8a0-4c00-7000-8000-000000000003")
        String sessionId,

        String title,
        @Nullable String body,

        @Nullable @Schema(enumeration = {"on-site", "remote", "hybrid"})
        String deliveryMode,

        @Nullable
        @Schema(
                description =
                        "How far its days are its own. `any-time`: one begins on a day that one agrees on, and these are an example."
                                + " `self-paced`: the person chooses the hours. `unsaid`: nobody said when it is.",
                enumeration = {"dated", "any-time", "self-paced", "unsaid"})
        String timing,

        @Nullable String town,

        @Nullable
        @Schema(
                description = "Of the place, with how it is called.",
                examples = "Maison des services, 3 rue de l'Exemple, 03000 Exempleville")
        String address,

        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        List<String> competences,

        @Schema(description = "Plain French; empty for a structure that may no longer see the result they quote.")
        List<String> reasons,

        @Schema(description = "The same in easy French.") List<String> easyReasons,

        StepStatus status,

        @Schema(description = "Whether there is a place for the person.")
        Enrolment enrolment,

        @Nullable
        @Schema(
                description =
                        "Account that noted the enrolment; told to the structure only. Absent when the person did, or a place became free.")
        String enrolledBy,

        @Nullable @Schema(description = "As told last; absent while nobody did.")
        Integer hoursAttended,

        @Nullable Instant completedAt,

        @Nullable @Schema(description = "Likewise, that it is done.")
        String completedBy,

        @Nullable @Schema(description = "When it was left, cancelled or replaced.")
        Instant endedAt,

        @Nullable
        @Schema(
                description =
                        "Likewise, that it was left or cancelled; absent, too, when an import or the workshop itself said so.")
        String endedBy,

        @Nullable @Schema(description = "Why the person left.")
        PartingReason reason,

        @Nullable
        @Schema(
                description =
                        "When it was taken back last that it was completed, left or cancelled; absent while it never was.")
        Instant reopenedAt,

        @Nullable @Schema(description = "Account that did; told to the structure only.")
        String reopenedBy,

        @Nullable
        @Schema(
                description = "Which of these it was.",
                enumeration = {"completed", "left", "cancelled"})
        String reopenedFrom) {
    /** @param staff whether it is for the structure */
    static StepView of(PathwayStep step, boolean staff) {
        PathwayStep.Offered offered = step.offered();
        Following following = step.following();
        Noted completed = following.completed();
        Following.Ended ended = following.ended();
        Following.TakenBack takenBack = following.takenBack();
        return new StepView(
                step.id(),
                step.number(),
                offered == null ? null : offered.offerId(),
                offered == null ? null : offered.sessionId(),
                step.title(),
                offered == null ? null : offered.body(),
                offered == null ? null : offered.mode(),
                offered == null ? null : offered.timing().code(),
                offered == null ? null : offered.town(),
                offered == null ? null : offered.address(),
                step.startsOn(),
                step.endsOn(),
                step.hours(),
                step.competences().stream().map(CompetenceCode::value).toList(),
                step.reasons().stream().map(Said::french).toList(),
                step.reasons().stream().map(Said::easy).toList(),
                following.status(),
                following.enrolment(),
                staff ? following.enrolledBy() : null,
                following.hoursAttended(),
                completed == null ? null : completed.at(),
                staff && completed != null ? completed.by() : null,
                ended == null ? null : ended.at(),
                staff && ended != null ? ended.noted().by() : null,
                ended == null ? null : ended.reason(),
                takenBack == null ? null : takenBack.noted().at(),
                staff && takenBack != null ? takenBack.noted().by() : null,
                takenBack == null ? null : takenBack.was().code());
    }
}
