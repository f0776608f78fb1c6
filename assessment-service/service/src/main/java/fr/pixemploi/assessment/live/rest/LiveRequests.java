package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.application.candidate.ShowPresence;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.wire.Device;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about the exam room. */
final class LiveRequests {
    private LiveRequests() {}

    /** Why an invigilator ends a test. */
    @Schema(name = "EndTestReason")
    enum Reason {
        TECHNICAL,
        CANDIDATE,
        INVIGILATOR
    }

    @Schema(name = "EndTest")
    record EndRequest(
            @NotNull
            @Schema(
                    description =
                            "`technical`: something broke; `candidate`: the candidate left; `invigilator`: the invigilator's decision.",
                    examples = "technical")
            Reason reason) {
        EndReason toReason() {
            return switch (reason) {
                case TECHNICAL -> EndReason.TECHNICAL;
                case CANDIDATE -> EndReason.CANDIDATE;
                case INVIGILATOR -> EndReason.INVIGILATOR;
            };
        }
    }

    @Schema(name = "Arrive")
    record ArriveRequest(
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9]{6}")
            @Schema(
                    description = "As it stands at the door of the session; small letters will do.",
                    examples = "BCD234")
            String accessCode) {}

    @Schema(name = "SeatAccount")
    record SeatRequest(
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9]{4}")
            @Schema(description = "What the person shows on their screen; small letters will do.", examples = "K7QW")
            String arrivalCode) {}

    @Schema(name = "RaiseAlert")
    record RaiseRequest(
            @NotNull @Min(1) @Max(1000) @Schema(description = "Number of the question that waits.", examples = "12")
            Integer number,

            @NotBlank
            @Size(max = 60)
            @Schema(description = "One of `/v1/alert-categories`.", examples = "image-not-displaying")
            String category) {}

    @Schema(name = "ShowPresence", description = "Totals of a question, so that saying them twice changes nothing.")
    record PresenceRequest(
            @NotNull @Min(1) @Max(1000) @Schema(description = "Number of the question that is shown.", examples = "12")
            Integer number,

            @NotNull @Schema(description = "Whether the page is in front now.", examples = "true")
            Boolean focused,

            @Nullable Device device,

            @Nullable
            @Min(0)
            @Max(10_000)
            @Schema(description = "How often this question's page was left so far, in all.", examples = "0")
            Integer focusLosses,

            @Nullable
            @DecimalMin("0")
            @DecimalMax("86400")
            @Schema(description = "How long it was left so far, in all.", examples = "0")
            Double focusLostSeconds) {
        ShowPresence.Sign toSign() {
            return new ShowPresence.Sign(
                    number,
                    focused,
                    Device.inBank(device),
                    focusLosses == null ? 0 : focusLosses,
                    focusLostSeconds == null ? 0 : focusLostSeconds);
        }
    }
}
