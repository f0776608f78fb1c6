package fr.pixemploi.pathway.workshop.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.plan.domain.filter.Weeks;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When an own offer takes place, and for how many.
 *
 * @param hours in all
 */
@Schema(name = "OwnSessionRequest")
record OwnSessionRequest(
        @NotNull @Schema(description = "First day.") LocalDate startsOn,

        @NotNull @Schema(description = "Last day, two years later at most.")
        LocalDate endsOn,

        @NotNull @Min(1) @Max(MOST_HOURS) @Schema(description = "In all.", examples = "9")
        Integer hours,

        @Nullable @Min(1) @Max(MOST_HOURS_A_WEEK) @Schema(description = "Spread evenly when left out.", examples = "3")
        Integer hoursAWeek,

        @NotNull @Min(1) @Max(MOST_SEATS) @Schema(description = "For how many people.", examples = "8")
        Integer seats) {
    static final int MOST_HOURS = 2_000;
    static final int MOST_HOURS_A_WEEK = 60;
    static final int MOST_SEATS = 1_000;
    private static final int MOST_YEARS = 2;

    @AssertTrue(message = "{fr.pixemploi.pathway.recommendation.Window.message}")
    @PointsTo("endsOn")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isWindowOpen() {
        return inOrder(startsOn, endsOn);
    }

    /** True also while one of them is missing, which is told by itself. */
    static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || (!last.isBefore(first) && !last.isAfter(first.plusYears(MOST_YEARS)));
    }

    @AssertTrue(message = "{fr.pixemploi.pathway.workshop.HoursAWeek.message}")
    @PointsTo("hoursAWeek")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isWeekFull() {
        return holds(startsOn, endsOn, hours, hoursAWeek);
    }

    /** Whether so many hours a week make all of them by then; true also while something is missing. */
    static boolean holds(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Integer hours,
            @Nullable Integer hoursAWeek) {
        if (first == null || last == null || hours == null || hoursAWeek == null || last.isBefore(first)) return true;
        return hours <= (long) hoursAWeek * (Weeks.of(last.toEpochDay()) - Weeks.of(first.toEpochDay()) + 1);
    }

    OwnSession.Plan toPlan() {
        return new OwnSession.Plan(startsOn, endsOn, hours, hoursAWeek, seats);
    }
}
