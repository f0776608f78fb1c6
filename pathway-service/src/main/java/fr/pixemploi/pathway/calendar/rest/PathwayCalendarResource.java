package fr.pixemploi.pathway.calendar.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.calendar.application.ShowCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One pathway as a calendar file. */
@Path("/v1/pathways/{id}/calendar")
@Produces(CalendarFile.TYPE)
@Tag(name = "calendars")
class PathwayCalendarResource {
    private final ShowCalendar showCalendar;
    private final CurrentCaller caller;

    PathwayCalendarResource(ShowCalendar showCalendar, CurrentCaller caller) {
        this.showCalendar = showCalendar;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "A pathway as a calendar file (iCalendar)",
            description =
                    "Whole days, of each step that is not done; `CANCELLED` what does not take place for the person. Nothing of a result.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = CalendarFile.TYPE, schema = @Schema(implementation = String.class)))
    public Response getPathwayCalendar(@PathParam("id") UUID id) {
        return Response.ok(CalendarFile.of(showCalendar.of(caller.get(), id)), CalendarFile.TYPE + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"parcours-" + id + ".ics\"")
                .build();
    }
}
