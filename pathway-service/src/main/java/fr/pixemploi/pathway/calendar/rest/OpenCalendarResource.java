package fr.pixemploi.pathway.calendar.rest;

import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.pathway.calendar.application.ShowCalendar;
import fr.pixemploi.pathway.calendar.domain.CalendarEntry;
import fr.pixemploi.pathway.calendar.domain.FeedSecret;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * A person's calendar by its secret address, without an account: programs of telephones have none. Limited by address as all calls without a
 * token are: nobody guesses 256 bits, and calendars of many people are fetched by few machines.
 */
@Path(OpenCalendarResource.PATH + "{secret}")
@Produces(CalendarFile.TYPE)
@Tag(name = "calendars")
class OpenCalendarResource {
    static final String PATH = "/v1/calendars/";

    private static final int LONGEST = 100;

    private final ShowCalendar showCalendar;

    OpenCalendarResource(ShowCalendar showCalendar) {
        this.showCalendar = showCalendar;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "A person's calendar by its secret address",
            description =
                    "Without an account. All pathways of the person; 404 `not-found` for an address that was renewed, closed or never was.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = CalendarFile.TYPE, schema = @Schema(implementation = String.class)))
    public Response readCalendar(
            @Parameter(example = "q7N0sYVfyyqX0J8m2o0m3m4bq2sQ7Qq8l1tq0Yd8m1w")
                    @PathParam("secret")
                    @Size(max = LONGEST)
                    String secret) {
        List<CalendarEntry> entries =
                showCalendar.by(new FeedSecret(secret)).orElseThrow(() -> new KitRefusal(404, "not-found"));
        return Response.ok(CalendarFile.of(entries), CalendarFile.TYPE + ";charset=UTF-8")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
