package fr.pixemploi.pathway.recommendation.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.plan.domain.problem.Around;
import fr.pixemploi.pathway.plan.domain.problem.FreeStep;
import fr.pixemploi.pathway.plan.domain.session.Dates;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.SessionId;
import fr.pixemploi.pathway.recommendation.domain.Rejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks wants the options to be made around.
 *
 * @param pinned sessions that are in every option
 * @param rejected offers that are in none
 * @param freeSteps what is outside any catalogue: it takes time, and nothing is claimed of what it brings
 */
@Schema(name = "Around")
record AroundRequest(
        @Nullable
        @Size(max = 4)
        @Schema(
                description =
                        "Sessions that are in every option, as an earlier answer named them. Where one does not fit there is no option: `noOption` says `fixed-steps-do-not-fit`.")
        List<@NotNull @Valid PinnedRequest> pinned,

        @Nullable @Size(max = 50) @Schema(description = "Offers that are in no option, with all of their sessions.")
        List<@NotNull @Valid RejectedRequest> rejected,

        @Nullable
        @Size(max = 4)
        @Schema(
                description =
                        "What the person does besides and no catalogue knows, a work placement for one: it takes its time in every option, and nothing is claimed of what it brings.")
        List<@NotNull @Valid FreeStepRequest> freeSteps) {
    /** @param startsOn as the option said it */
    @Schema(name = "PinnedSession")
    record PinnedRequest(
            @NotNull
            @Size(min = 1, max = 64)
            @Pattern(regexp = "[0-9A-Za-z._:-]+")
            @Schema(description = "`sessionId` of a step.", examples = "0193b8a0-4c00-7000-8000-000000000001")
            String sessionId,

            @NotNull
            @Schema(
                    description =
                            "`startsOn` of the same step: what one may begin at any time has several beginnings under one id.")
            LocalDate startsOn) {}

    /** @param reason why it is not wanted */
    @Schema(name = "RejectedOffer")
    record RejectedRequest(
            @NotNull @Schema(description = "`offerId` of a step.")
            UUID offerId,

            @NotNull
            @Pattern(regexp = "already-followed|does-not-suit|bad-experience|person-declined|other")
            @Schema(description = "Why; kept with the recommendation.", examples = "already-followed")
            String reason) {}

    @Schema(name = "FreeStep")
    record FreeStepRequest(
            @NotNull @Schema(description = "First day.") LocalDate startsOn,

            @NotNull @Schema(description = "Last day, two years later at most.")
            LocalDate endsOn,

            @NotNull @Min(1) @Max(2000) @Schema(description = "Hours in all.")
            Integer hours,

            @Nullable @Min(1) @Max(60) @Schema(description = "Spread evenly when left out.")
            Integer hoursAWeek,

            @Schema(
                    description =
                            "What it is, as the person reads it: `placement`, a work placement; `job`; `appointment`. Left out: `other`.",
                    examples = "placement")
            FreeStep.@Nullable Kind kind) {
        private static final int MOST_YEARS = 2;

        @AssertTrue(message = "{fr.pixemploi.pathway.recommendation.Window.message}")
        @PointsTo("endsOn")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isWindowOpen() {
            if (startsOn == null || endsOn == null) return true;
            return !endsOn.isBefore(startsOn) && !endsOn.isAfter(startsOn.plusYears(MOST_YEARS));
        }

        FreeStep toFreeStep() {
            return new FreeStep(
                    new Dates(startsOn, endsOn, hours, hoursAWeek, Set.of(), false),
                    kind == null ? FreeStep.Kind.OTHER : kind);
        }
    }

    /** @param said null when nothing was */
    static Around aroundOf(@Nullable AroundRequest said) {
        return said == null ? Around.NOTHING : said.toAround();
    }

    /** @param said null when nothing was */
    static List<Rejected> rejectedOf(@Nullable AroundRequest said) {
        return said == null ? List.of() : said.toRejected();
    }

    private Around toAround() {
        return new Around(
                pinned == null
                        ? Set.of()
                        : pinned.stream()
                                .map(each -> new Session.Key(new SessionId(each.sessionId()), each.startsOn()))
                                .collect(Collectors.toSet()),
                // By what the catalogue calls offers: they are left out before anything is planned.
                Set.of(),
                freeSteps == null
                        ? List.of()
                        : freeSteps.stream().map(FreeStepRequest::toFreeStep).toList());
    }

    private List<Rejected> toRejected() {
        return rejected == null
                ? List.of()
                : rejected.stream()
                        .map(each -> new Rejected(each.offerId(), each.reason()))
                        .toList();
    }
}
