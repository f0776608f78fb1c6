package fr.pixemploi.kit.personal.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What went in the nights before, and what would go. */
@Path("/v1/operations/retention")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
@RolesAllowed("operator")
class RetentionResource {
    private final Retention retention;

    RetentionResource(Retention retention) {
        this.retention = retention;
    }

    /** @param dry true to count what would go, and change nothing */
    @Schema(name = "RunRetention")
    record RunRequest(@NotNull Boolean dry) {}

    @Schema(name = "RetentionRunList")
    record RunList(List<Retention.Run> items) {}

    @GET
    @Operation(summary = "The last thirty runs: how many rows of which table were kept long enough, newest first")
    public RunList listRuns() {
        return new RunList(retention.last());
    }

    @POST
    @Operation(
            summary = "Let go now of what was kept long enough, or count it",
            description =
                    "It runs each night by itself. Dry, it changes nothing. The list of runs says when it is done.")
    @APIResponse(
            responseCode = "202",
            description = "Begun.",
            content = @Content(schema = @Schema(implementation = Retention.Run.class)))
    public Response runRetention(@NotNull @Valid RunRequest request) {
        return Response.accepted(retention.begin(request.dry())).build();
    }
}
