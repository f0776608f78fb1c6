package fr.pixemploi.pathway.workshop.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.pathway.workshop.domain.OwnSession;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of a session. A field left out stays as it is; null says that the hours a week are not told. */
@Schema(name = "UpdateOwnSessionRequest")
record UpdateOwnSessionRequest(
        @NotNull @Schema(required = false, implementation = String.class, format = "date", examples = "2027-01-12")
        LocalDate startsOn,

        @NotNull @Schema(required = false, implementation = String.class, format = "date", examples = "2027-01-26")
        LocalDate endsOn,

        @NotNull @Min(1) @Max(OwnSessionRequest.MOST_HOURS) @Schema(required = false, examples = "9")
        Integer hours,

        @Nullable @Min(1) @Max(OwnSessionRequest.MOST_HOURS_A_WEEK) @Schema(nullable = true, examples = "3")
        Integer hoursAWeek,

        @NotNull @Min(1) @Max(OwnSessionRequest.MOST_SEATS) @Schema(required = false, examples = "8")
        Integer seats) {
    @AssertTrue(message = "{fr.pixemploi.pathway.recommendation.Window.message}")
    @PointsTo("endsOn")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isWindowOpen() {
        return OwnSessionRequest.inOrder(startsOn, endsOn);
    }

    @AssertTrue(message = "{fr.pixemploi.pathway.workshop.HoursAWeek.message}")
    @PointsTo("hoursAWeek")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isWeekFull() {
        return OwnSessionRequest.holds(startsOn, endsOn, hours, hoursAWeek);
    }

    static UpdateOwnSessionRequest of(OwnSession.Plan plan) {
        return new UpdateOwnSessionRequest(
                plan.startsOn(), plan.endsOn(), plan.hours(), plan.hoursAWeek(), plan.seats());
    }

    OwnSession.Plan toPlan() {
        return new OwnSession.Plan(startsOn, endsOn, hours, hoursAWeek, seats);
    }
}
