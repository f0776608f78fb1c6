package fr.pixemploi.profile.message.rest;

import fr.pixemploi.profile.message.application.OptOutByLink;
import fr.pixemploi.profile.message.application.OptOutLinks;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Where the address in a letter leads: one kind of messages ends, without an account and without a cookie. Programs that show mail send the
 * POST by themselves (RFC 8058); those that only look at addresses change nothing. Limited by address as all calls without a token are: nobody
 * guesses what is sealed, and the mail of many people comes from few machines.
 */
@Path(OptOutLinks.PATH + "{token}")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@Tag(name = "messages")
class OptOutResource {
    private static final int LONGEST = 200;
    private static final String EXAMPLE = "q7N0sYVfyyqX0J8m2o0m3m4bq2sQ7Qq8l1tq0Yd8m1xw0sV2o9k3z5c7v9b1n3m5";

    private final OptOutByLink optOut;

    OptOutResource(OptOutByLink optOut) {
        this.optOut = optOut;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The page that asks whether one kind of messages is to end",
            description = "By the address in a message, without an account. Nothing changes by looking at it.")
    @APIResponse(
            responseCode = "200",
            description = "The page, with a button",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = "A page that says that this address is not one of ours",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response showOptOut(@Parameter(example = EXAMPLE) @PathParam("token") @Size(max = LONGEST) String token) {
        return optOut.look(token)
                .map(looked ->
                        page(200, looked.ended() ? OptOutPage.done(looked.kind()) : OptOutPage.question(looked.kind())))
                .orElseGet(() -> page(404, OptOutPage.unknown()));
    }

    @POST
    @PermitAll
    @Operation(
            summary = "End one kind of messages; doing so again is harmless",
            description =
                    "One click of a mail program (RFC 8058), or the button of the page. What is sent along does not matter.")
    @APIResponse(
            responseCode = "200",
            description = "A page that says what is done",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = "A page that says that this address is not one of ours",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response optOut(@Parameter(example = EXAMPLE) @PathParam("token") @Size(max = LONGEST) String token) {
        return optOut.handle(token)
                .map(kind -> page(200, OptOutPage.done(kind)))
                .orElseGet(() -> page(404, OptOutPage.unknown()));
    }

    private static Response page(int status, String html) {
        return Response.status(status)
                .entity(html)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", OptOutPage.CONTENT_SECURITY_POLICY)
                .build();
    }
}
