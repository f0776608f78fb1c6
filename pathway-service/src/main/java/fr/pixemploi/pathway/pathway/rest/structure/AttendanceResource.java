package fr.pixemploi.pathway.pathway.rest.structure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pixemploi.kit.problem.field.PointsTo;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.pathway.application.step.RecordAttendance;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Attendance as training bodies list it. */
@Path("/v1/structures/{structureId}/attendances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pathways")
class AttendanceResource {
    static final int MOST = 500;
    private static final int MOST_HOURS = 2000;

    @Schema(name = "AttendanceList")
    record AttendancesRequest(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid AttendanceRequest> items) {
        @AssertTrue(message = "{fr.pixemploi.pathway.attendance.Once.message}")
        @PointsTo("items")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isEachOnce() {
            if (items == null) return true;
            List<UUID> ids = items.stream()
                    .filter(Objects::nonNull)
                    .flatMap(item ->
                            Stream.of(Optional.ofNullable(item.stepId()), Optional.ofNullable(item.bookingId())))
                    .flatMap(Optional::stream)
                    .toList();
            return ids.stream().distinct().count() == ids.size();
        }
    }

    /**
     * @param bookingId as the register of a workshop of the structure tells it; also of people whom others send
     * @param hours in all, so far
     * @param left why the person left; absent when they did not
     */
    @Schema(name = "Attendance")
    record AttendanceRequest(
            @Nullable @Schema(description = "Of a pathway of the structure.")
            UUID stepId,

            @Nullable @Schema(description = "Of a seat in a workshop of the structure, in the place of `stepId`.")
            UUID bookingId,

            @NotNull
            @Min(0)
            @Max(MOST_HOURS)
            @Schema(description = "The sum so far, not what was added.", examples = "6")
            Integer hours,

            @Nullable @Schema(description = "Why the person left; absent when they did not.")
            PartingReason left,

            @Nullable @Schema(description = "Whether the person went through to the end; no when absent.")
            Boolean completed) {
        @AssertTrue(message = "{fr.pixemploi.pathway.attendance.Whose.message}")
        @PointsTo("stepId")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isSomebodys() {
            return (stepId == null) != (bookingId == null);
        }

        @AssertTrue(message = "{fr.pixemploi.pathway.attendance.OneEnd.message}")
        @PointsTo("left")
        @JsonIgnore
        @Schema(hidden = true)
        boolean isOneEnd() {
            return left == null || !Boolean.TRUE.equals(completed);
        }

        RecordAttendance.Line toLine() {
            RecordAttendance.Whose whose = stepId == null
                    ? new RecordAttendance.Whose.Seat(Objects.requireNonNull(bookingId))
                    : new RecordAttendance.Whose.Step(stepId);
            return new RecordAttendance.Line(whose, hours, left, Boolean.TRUE.equals(completed));
        }
    }

    @Schema(name = "AttendanceLine")
    record LineView(
            @Nullable UUID stepId,
            @Nullable UUID bookingId,

            @Schema(
                    description =
                            "`recorded`: something is new. `unchanged`: all of the line was known already. `not-found`: no step of a pathway of the"
                                    + " structure, nor seat in a workshop of it. `over`: the step or its pathway is over, and only the hours were taken."
                                    + " `to-come`: the session has not begun and so is not done; only the hours were taken.")
            RecordAttendance.Outcome outcome) {}

    /** @param items in the order of the call */
    @Schema(name = "AttendanceLines")
    record LinesView(List<LineView> items) {}

    private final RecordAttendance recordAttendance;
    private final CurrentCaller caller;

    AttendanceResource(RecordAttendance recordAttendance, CurrentCaller caller) {
        this.recordAttendance = recordAttendance;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager", "partner:profile:write"})
    @Operation(
            summary = "Take in who was there, and for how long",
            description =
                    "A line a step, or a seat in a workshop of the structure. `not-found`: no step of a pathway of the structure, nor such a seat; who waits has none. `not-begun`: the"
                            + " workshop has not. `too-many-hours`: more than the step has in all. `over`: the step or its pathway is over, and only the hours were taken; `to-come`: likewise, since its"
                            + " session has not begun and so is not done. The other lines are kept. Sent again, the list changes nothing: no Idempotency-Key.")
    @APIResponse(responseCode = "200", description = "What came of each line, in the order of the call")
    public LinesView recordAttendances(
            @PathParam("structureId") UUID structureId, @NotNull @Valid AttendancesRequest request) {
        List<AttendanceRequest> items = request.items();
        List<RecordAttendance.Outcome> outcomes = recordAttendance.handle(
                caller.get(),
                structureId,
                items.stream().map(AttendanceRequest::toLine).toList());
        return new LinesView(IntStream.range(0, items.size())
                .mapToObj(
                        at -> new LineView(items.get(at).stepId(), items.get(at).bookingId(), outcomes.get(at)))
                .toList());
    }
}
