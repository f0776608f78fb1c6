package fr.pixemploi.pathway.calendar.rest;

import fr.pixemploi.kit.problem.ServiceAddress;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.calendar.application.OpenFeed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The secret address under which a person's telephone reads their calendar. */
@Path("/v1/pathways/me/calendar-feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendars", description = "Steps of pathways in people's own calendars.")
class FeedResource {
    /** @param address whoever has it reads the calendar */
    @Schema(name = "CalendarFeed")
    record FeedView(
            @Schema(
                    examples =
                            "https://pix-emploi.example/pathway/v1/calendars/q7N0sYVfyyqX0J8m2o0m3m4bq2sQ7Qq8l1tq0Yd8m1w")
            String address) {}

    private final OpenFeed openFeed;
    private final CurrentCaller caller;

    FeedResource(OpenFeed openFeed, CurrentCaller caller) {
        this.openFeed = openFeed;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Make a secret address of my calendar, for my telephone",
            description =
                    "Shown this once; it takes the place of the one before. No Idempotency-Key: an answer that is kept would hold the secret,"
                            + " and a second call makes a second address.")
    @APIResponse(
            responseCode = "201",
            description = "The address",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    public Response openCalendarFeed() {
        return Response.status(Response.Status.CREATED)
                .entity(new FeedView(ServiceAddress.whole(
                        OpenCalendarResource.PATH + openFeed.open(caller.get()).value())))
                .build();
    }

    @DELETE
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(summary = "Close the secret address of my calendar; doing so again changes nothing")
    @APIResponse(responseCode = "204", description = "Nobody reads the calendar by it any more")
    public void closeCalendarFeed() {
        openFeed.close(caller.get());
    }
}
