package fr.pixemploi.pathway.recommendation.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.catalogue.domain.Accommodation;
import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import fr.pixemploi.pathway.plan.domain.problem.Person;
import fr.pixemploi.pathway.recommendation.domain.life.Limits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What fits the person's life. What is left out is taken from the person's situation, and refuses nothing where that says nothing either: the
 * answer then asks for it.
 *
 * @param deliveryModes modes that are possible; all when absent or empty
 * @param maxHours most hours in all
 * @param startsFrom first day on which something may start
 * @param endsBefore last day of the last step
 * @param maxTravelMinutes one way
 * @param accommodationNeeds what must be arranged, never the reason for it
 * @param statuses that fundings ask for
 * @param ownMoneyEuros what the person can pay
 * @param cpfEuros what they say their CPF account holds
 * @param freeOnly true when nothing may be paid
 */
@Schema(name = "Constraints")
record ConstraintsRequest(
        @Nullable @Size(max = 3) @Schema(description = "Modes that are possible; all when left out or empty.")
        List<@NotNull @Pattern(regexp = DeliveryMode.PATTERN) String> deliveryModes,

        @Nullable @Min(1) @Max(2000) @Schema(description = "Most hours of an option in all.")
        Integer maxHours,

        @Nullable @Min(1) @Max(60) @Schema(description = "Most hours in any week, of all that runs in it.")
        Integer maxHoursAWeek,

        @Nullable @Min(1) @Max(Person.MOST_STEPS) @Schema(description = "Most steps of an option; 4 when left out.")
        Integer maxSteps,

        @Nullable @Schema(description = "First day on which something may start; in 3 days when left out.")
        LocalDate startsFrom,

        @Nullable
        @Schema(
                description =
                        "Last day of the last step, two years after `startsFrom` at most; 26 weeks after it when left out.")
        LocalDate endsBefore,

        @Nullable
        @Size(max = 7)
        @Schema(description = "Days on which the person can come; whatever is at their own pace fits any.")
        Set<@NotNull DayOfWeek> days,

        @Nullable
        @Pattern(regexp = COMMUNE)
        @Schema(
                description = "INSEE code of where the person lives, no postcode: ways are measured from there.",
                examples = "03185")
        String commune,

        @Nullable @Min(0) @Max(240) @Schema(description = "By car, one way.")
        Integer maxTravelMinutes,

        @Nullable @Valid EquipmentRequest equipment,

        @Nullable
        @Size(max = 10)
        @Schema(description = "ISO 639 codes, such as `fr`, of languages in which the person can follow a course.")
        Set<@NotNull @Pattern(regexp = LANGUAGE) String> languages,

        @Nullable
        @Size(max = 20)
        @Schema(
                description =
                        "Codes of FORMACODE of those that the person is one of; an offer for others only is left aside.")
        Set<@NotNull @Pattern(regexp = PUBLIC) String> publics,

        @Nullable
        @Size(max = 8)
        @Schema(
                description =
                        "What must be arranged, never the reason for it. An offer that refuses it in writing is left aside; where nobody wrote of it, it stands in `toCheck`.")
        List<@NotNull @Pattern(regexp = Accommodation.NEEDS) String> accommodationNeeds,

        @Nullable
        @Size(max = 20)
        @Schema(
                description =
                        "What the person is that fundings ask for: codes of `statuses` in `GET /v1/fundings`. Empty: none; left out: not known.")
        Set<@NotNull @Pattern(regexp = CODE) String> statuses,

        @Nullable @Min(0) @Max(100_000) @Schema(description = "What the person can pay for the whole option.")
        Integer ownMoneyEuros,

        @Nullable @Min(0) @Max(100_000) @Schema(description = "What their CPF account holds, as they say.")
        Integer cpfEuros,

        @Nullable @Schema(description = "True when nothing may be paid, by the CPF neither.")
        Boolean freeOnly) {
    private static final String COMMUNE = "(\\d{2}|2[AB])\\d{3}";
    private static final String LANGUAGE = "[a-z]{2,3}";
    private static final String PUBLIC = "\\d{5}";
    private static final String CODE = "[a-z][a-z0-9\\-]{0,39}";
    private static final int CENTS = 100;
    /** Plans longer than that are none. */
    private static final int MOST_YEARS = 2;

    /** What the person can use at home. */
    @Schema(
            name = "ConstraintsEquipment",
            description = "What the person can use at home; what is left out is not known.")
    record EquipmentRequest(
            @Nullable @Schema(description = "What is at a distance asks for one.")
            Boolean computer,

            @Nullable @Schema(description = "Not looked at yet: no offer says that one will do.")
            Boolean smartphone,

            @Nullable @Schema(description = "To the internet; what is at a distance asks for one.")
            Boolean connection) {}

    @AssertTrue(message = "{fr.pixemploi.pathway.recommendation.Window.message}")
    @PointsTo("endsBefore")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isWindowOpen() {
        if (startsFrom == null || endsBefore == null) return true;
        return !endsBefore.isBefore(startsFrom) && !endsBefore.isAfter(startsFrom.plusYears(MOST_YEARS));
    }

    /** @param said null when nothing was */
    static Limits limitsOf(@Nullable ConstraintsRequest said) {
        return said == null ? Limits.NONE : said.toLimits();
    }

    private Limits toLimits() {
        return new Limits(
                deliveryModes == null
                        ? Set.of()
                        : deliveryModes.stream().map(DeliveryMode::of).collect(Collectors.toSet()),
                new Limits.Time(startsFrom, endsBefore, maxHoursAWeek, maxHours, days),
                new Limits.Means(
                        equipment == null ? null : equipment.computer(),
                        equipment == null ? null : equipment.connection(),
                        ownMoneyEuros == null ? null : ownMoneyEuros * CENTS,
                        cpfEuros == null ? null : cpfEuros * CENTS,
                        Boolean.TRUE.equals(freeOnly),
                        statuses),
                commune,
                maxTravelMinutes,
                languages,
                publics,
                accommodationNeeds == null ? null : Set.copyOf(accommodationNeeds),
                maxSteps);
    }
}
