package fr.pixemploi.profile.rights.rest.paper;

import fr.pixemploi.kit.problem.ServiceAddress;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.rights.application.paper.PrintPaperCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sheet of paper by which a person without an account speaks for themselves. */
@Path("/v1/beneficiaries/{id}/rights-code")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "rights")
class PrintPaperResource {
    private static final String PUBLIC_PAGE = "/v1/rights-by-code";

    private final PrintPaperCode print;
    private final CurrentCaller caller;

    PrintPaperResource(PrintPaperCode print, CurrentCaller caller) {
        this.print = print;
        this.caller = caller;
    }

    @POST
    @Path("/page")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Make the code by which a person without an account speaks for themselves, as a page to print",
            description =
                    "A new code makes the one before it void at once; it names neither person nor structure. It is void once the person has an account.")
    @APIResponse(
            responseCode = "200",
            description = "The page; no later answer shows the code",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response printRightsCode(@PathParam("id") UUID id) {
        String address = ServiceAddress.whole(PUBLIC_PAGE);
        return PaperResource.page(
                200,
                PaperPages.sheet(print.handle(caller.get(), id), address.equals(PUBLIC_PAGE) ? null : address),
                PaperPages.POLICY_OF_THE_SHEET);
    }
}
