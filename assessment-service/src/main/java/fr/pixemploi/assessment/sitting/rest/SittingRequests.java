package fr.pixemploi.assessment.sitting.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.pixemploi.assessment.bank.ResponseBody;
import fr.pixemploi.assessment.bank.domain.Suitability;
import fr.pixemploi.assessment.sitting.application.AnswerQuestion;
import fr.pixemploi.assessment.sitting.domain.Circumstances;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about sittings. */
final class SittingRequests {
    private SittingRequests() {}

    @Schema(
            name = "StartSitting",
            description = "Exactly one of the two: a campaign, or a certification's authorisation.")
    record Start(
            @Size(max = 20) @Schema(examples = "PXEMPR346") @Nullable
            String campaignCode,

            @Nullable UUID authorisationId,

            @Schema(description = "Where the test is taken: questions that can't be answered there are left out.")
            @Nullable
            Device device,

            @Size(max = 4)
            @Schema(description = "What every question must allow. A need, never a reason for it.")
            @Nullable
            Set<Need> needs) {
        /** As spelt over HTTP. */
        enum Device {
            @JsonProperty("phone")
            PHONE,
            @JsonProperty("tablet")
            TABLET,
            @JsonProperty("computer")
            COMPUTER
        }

        /** As spelt over HTTP. */
        enum Need {
            @JsonProperty("screen-reader")
            SCREEN_READER,
            @JsonProperty("keyboard-only")
            KEYBOARD_ONLY,
            @JsonProperty("no-colour")
            NO_COLOUR,
            @JsonProperty("no-sound")
            NO_SOUND
        }

        Circumstances circumstances() {
            return new Circumstances(
                    device == null ? null : device.name().toLowerCase(Locale.ROOT),
                    needs == null
                            ? Set.of()
                            : needs.stream()
                                    .map(need -> Suitability.Need.valueOf(need.name()))
                                    .collect(Collectors.toSet()),
                    Set.of());
        }

        @AssertTrue(message = "campaignCode or authorisationId, not both")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isForOneThing() {
            return (campaignCode == null) != (authorisationId == null);
        }
    }

    @Schema(name = "AnswerQuestion")
    record Answer(
            @NotNull @Min(1) @Schema(description = "Number of the question.", examples = "1")
            Integer number,

            @Size(max = 100)
            @Schema(description = "What the device shows; refused when another question waits.")
            @Nullable
            String itemId,

            @NotNull @Valid ResponseBody response,

            @PositiveOrZero
            @Max(86_400)
            @Schema(description = "Time that the device measured without pauses, in seconds.", examples = "12.4")
            @Nullable
            Double clientSeconds) {
        AnswerQuestion.Given given() {
            return new AnswerQuestion.Given(number, itemId, response.response(), clientSeconds);
        }
    }
}
