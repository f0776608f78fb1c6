package fr.pixemploi.assessment.sitting.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.sitting.application.AnswerQuestion;
import fr.pixemploi.assessment.sitting.application.start.StartSitting;
import fr.pixemploi.assessment.sitting.domain.authorisation.Assistance;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.wire.Device;
import fr.pixemploi.assessment.wire.ResponseRequest;
import fr.pixemploi.kit.problem.field.PointsTo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about sittings. */
final class SittingRequests {
    private SittingRequests() {}

    @Schema(
            name = "StartSitting",
            description = "Exactly one of the two: a campaign, or a certification's authorisation.")
    record StartRequest(
            @Size(max = 20) @Schema(examples = "PXEMPR346") @Nullable
            String campaignCode,

            @Nullable UUID authorisationId,

            @Schema(
                    description =
                            "Where the test is taken, for a campaign: questions that can't be answered there are left out. "
                                    + "A certification's is the exam room's.")
            @Nullable
            Device device,

            @Size(max = 4)
            @Schema(
                    description =
                            "What every question must allow, for a campaign; a certification's are arranged at enrolment. "
                                    + "A need, never a reason for it.")
            @Nullable
            Set<Suitability.Need> needs,

            @Valid
            @Schema(
                    description =
                            "What is to be made easier, for a campaign; a certification's is arranged at enrolment.")
            @Nullable
            AccommodationsRequest accommodations,

            @Size(max = 64)
            @Schema(
                    description =
                            "Answer to the campaign's entry question. On a retry the earlier one stays when none is given.",
                    examples = "VAL-2026-00417")
            @Nullable
            String externalId,

            @Schema(description = "Whether an adviser is beside the person; the result says so.", examples = "false")
            @Nullable
            Boolean assisted,

            @Schema(
                    description = "Asks only the competences that the last result of this campaign left below the top.",
                    examples = "false")
            @Nullable
            Boolean improve) {

        Circumstances circumstances() {
            return new Circumstances(
                    Device.inBank(device),
                    needs == null ? Set.of() : needs,
                    accommodations == null ? Accommodations.NONE : accommodations.accommodations(),
                    Set.of());
        }

        StartSitting.Wish wish() {
            return new StartSitting.Wish(
                    String.valueOf(campaignCode),
                    circumstances(),
                    externalId,
                    Boolean.TRUE.equals(assisted) ? Assistance.ADVISER : Assistance.NONE,
                    Boolean.TRUE.equals(improve));
        }

        @AssertTrue(message = "{fr.pixemploi.assessment.OneThing.message}")
        @PointsTo("campaignCode")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isForOneThing() {
            return (campaignCode == null) != (authorisationId == null);
        }
    }

    @Schema(name = "Accommodations")
    record AccommodationsRequest(
            @DecimalMin("1")
            @DecimalMax("4")
            @Schema(description = "What the answering time is multiplied by.", examples = "1.3")
            @Nullable
            Double timeFactor,

            @Schema(description = "Leaving the page is not noted.", examples = "true") @Nullable
            Boolean noFocusRule,

            @Schema(description = "Questions are read aloud.", examples = "false") @Nullable
            Boolean readAloud,

            @Schema(description = "Pauses are offered.", examples = "true") @Nullable
            Boolean breaks) {
        Accommodations accommodations() {
            return new Accommodations(
                    timeFactor == null ? 1 : timeFactor,
                    Boolean.TRUE.equals(noFocusRule),
                    Boolean.TRUE.equals(readAloud),
                    Boolean.TRUE.equals(breaks));
        }
    }

    @Schema(name = "ResumeSitting")
    record ResumeRequest(
            @Schema(
                    description =
                            "Device that the person goes on with; absent when it is the same, as it is in a certification.")
            @Nullable
            Device device) {
        @Nullable
        String name() {
            return Device.inBank(device);
        }
    }

    @Schema(name = "AnswerQuestion")
    record AnswerRequest(
            @NotNull @Min(1) @Schema(description = "Number of the question.", examples = "1")
            Integer number,

            @Size(max = 100)
            @Schema(description = "What the device shows; refused when another question waits.")
            @Nullable
            String itemId,

            @NotNull @Valid ResponseRequest response,

            @PositiveOrZero
            @Max(86_400)
            @Schema(description = "Time that the device measured without absences, in seconds.", examples = "12.4")
            @Nullable
            Double clientSeconds,

            @Schema(
                    description = "When the answer was given, by the device's clock; for one that is sent late. "
                            + "Believed where it can be true.",
                    examples = "2026-11-24T10:15:30+01:00")
            @Nullable
            OffsetDateTime answeredAt) {
        AnswerQuestion.Given given() {
            return new AnswerQuestion.Given(
                    number,
                    itemId,
                    response.response(),
                    clientSeconds,
                    answeredAt == null ? null : answeredAt.toInstant());
        }
    }
}
