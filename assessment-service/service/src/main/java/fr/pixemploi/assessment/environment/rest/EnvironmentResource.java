package fr.pixemploi.assessment.environment.rest;

import fr.pixemploi.assessment.bank.environment.EnvironmentPage;
import fr.pixemploi.assessment.bank.environment.Environments;
import fr.pixemploi.kit.limit.Uncounted;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pages of simulated environments, for frames of any portal. They hold nothing of anybody: everyone may have them. */
@Path("/v1/environments")
@Tag(name = "environments", description = "Simulated pages that items put a person in front of.")
class EnvironmentResource {
    private static final int SECONDS_KEPT = 600;

    private final Environments environments = new Environments();

    @GET
    @Path("/{name}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @PermitAll
    @Uncounted
    @Operation(
            summary = "The page of a simulated environment, for a frame with sandbox=\"allow-scripts\".",
            description = "One document that loads nothing. The same for everyone, without an account; "
                    + "what varies comes to it from the host by postMessage.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "The caller has it already.")
    public Response getEnvironment(@PathParam("name") String name, @Context Request request) {
        EnvironmentPage page = environments.page(name).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(page.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl cache = new CacheControl();
        cache.setNoTransform(true);
        cache.setMaxAge(SECONDS_KEPT);
        cache.getCacheExtension().put("public", "");
        return (unchanged == null ? Response.ok(page.html()) : unchanged)
                .tag(tag)
                .cacheControl(cache)
                .header("Content-Security-Policy", page.contentSecurityPolicy())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
