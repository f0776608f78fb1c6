package fr.pixemploi.profile.caseload.rest.call;

import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.caseload.application.call.PrepareInterview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one page that an adviser has before them in an interview. */
@Path("/v1/caseload")
@Tag(name = "caseload", description = "For advisers: the people of the structure and what they share.")
class SheetResource {
    private final PrepareInterview prepare;
    private final CurrentCaller caller;

    SheetResource(PrepareInterview prepare, CurrentCaller caller) {
        this.prepare = prepare;
        this.caller = caller;
    }

    @GET
    @Path("/sheets/{beneficiaryId}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({"adviser", "manager"})
    @Limited("documents")
    @Operation(
            summary = "The sheet of an interview, as a page that stands by itself",
            description =
                    "In French, one page in print: what is shared with the structure, what changed, three subjects, options. The person "
                            + "will know.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response getInterviewSheet(
            @PathParam("beneficiaryId") UUID beneficiaryId, @QueryParam("structureId") @NotNull UUID structureId) {
        return Response.ok(
                        SheetPage.html(prepare.handle(caller.get(), structureId, beneficiaryId)),
                        "text/html;charset=UTF-8")
                .header("Content-Security-Policy", SheetFiles.CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
