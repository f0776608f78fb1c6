package fr.pixemploi.pathway.recommendation.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
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
        @Nullable @Size(max = 3) List<@NotNull @Pattern(regexp = DeliveryMode.PATTERN) String> deliveryModes,
        @Nullable @Min(1) @Max(2000) Integer maxHours,
        @Nullable @Min(1) @Max(60) Integer maxHoursAWeek,
        @Nullable @Min(1) @Max(Person.MOST_STEPS) Integer maxSteps,
        @Nullable LocalDate startsFrom,
        @Nullable LocalDate endsBefore,
        @Nullable @Size(max = 7) Set<@NotNull DayOfWeek> days,

        @Nullable @Pattern(regexp = COMMUNE) @Schema(examples = "03185")
        String commune,

        @Nullable @Min(0) @Max(240) Integer maxTravelMinutes,
        @Nullable @Valid EquipmentRequest equipment,

        @Nullable @Size(max = 10) Set<@NotNull @Pattern(regexp = LANGUAGE) String> languages,

        @Nullable @Size(max = 20) @Schema(description = "Codes of FORMACODE of those that the person is one of.")
        Set<@NotNull @Pattern(regexp = PUBLIC) String> publics,

        @Nullable @Size(max = 8) Set<@NotNull @Pattern(regexp = CODE) String> accommodationNeeds,
        @Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = CODE) String> statuses,
        @Nullable @Min(0) @Max(100_000) Integer ownMoneyEuros,
        @Nullable @Min(0) @Max(100_000) Integer cpfEuros,
        @Nullable Boolean freeOnly) {
    private static final String COMMUNE = "(\\d{2}|2[AB])\\d{3}";
    private static final String LANGUAGE = "[a-z]{2,3}";
    private static final String PUBLIC = "\\d{5}";
    private static final String CODE = "[a-z][a-z0-9\\-]{0,39}";
    private static final int CENTS = 100;
    /** Plans longer than that are none. */
    private static final int MOST_YEARS = 2;

    /** What the person can use at home. */
    @Schema(name = "ConstraintsEquipment")
    record EquipmentRequest(
            @Nullable Boolean computer,
            @Nullable Boolean smartphone,
            @Nullable Boolean connection) {}

    @AssertTrue(message = "{fr.pixemploi.pathway.recommendation.Window.message}")
    @PointsTo("endsBefore")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isWindowOpen() {
        if (startsFrom == null || endsBefore == null) return true;
        return !endsBefore.isBefore(startsFrom) && !endsBefore.isAfter(startsFrom.plusYears(MOST_YEARS));
    }

    Limits toLimits() {
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
                accommodationNeeds,
                maxSteps);
    }
}
