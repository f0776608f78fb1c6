package fr.pixemploi.kit.status;

import fr.pixemploi.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the service goes, for everyone, also while it is closed and while nobody can sign in. */
@Path("/v1/status")
@Tag(name = "status", description = "How the service goes.")
class StatusResource {
    /** No longer than between two looks. */
    private static final String KEPT = "max-age=5";

    private static final int AGAIN_IN_SECONDS = 30;

    private final ServiceStatus status;
    private final StatusPage page;
    private final Problems problems;
    private final String service;
    private final String version;

    StatusResource(
            ServiceStatus status,
            StatusPage page,
            Problems problems,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.status = status;
        this.page = page;
        this.problems = problems;
        this.service = service.replace("-service", "");
        this.version = version;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How the service goes, for everyone",
            description =
                    "Always 200 when the service answers: `state` says how it goes. `works`; `slow-news`, it answers and something"
                            + " comes or goes late; `troubled`, what needs a part that is away is refused; `closed`, it answers nobody"
                            + " yet. Looked at every five seconds by the instance that answers; texts in the caller's language.")
    @APIResponse(
            responseCode = "200",
            description = "The state of the service and of its parts.",
            content = @Content(schema = @Schema(implementation = StatusView.class)))
    public Response readStatus() {
        return said(view()).build();
    }

    @GET
    @Path("/page")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "The same as a page for people, in French or English",
            description = "Needs no script. Loads itself again every half a minute, unless asked to stay still.")
    @APIResponse(
            responseCode = "200",
            description = "A page that stands by itself.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response readStatusPage(
            @Parameter(description = "Whether the page stays as it is until somebody loads it again.")
                    @QueryParam("still")
                    @DefaultValue("false")
                    boolean still) {
        Response.ResponseBuilder answer = said(page.of(view(), problems.preferredLanguage(), still))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", page.policy());
        // By a header, since the page has no script.
        if (!still) answer.header("Refresh", AGAIN_IN_SECONDS);
        return answer.build();
    }

    private StatusView view() {
        return StatusView.of(service, version, status.now(), StatusTexts.in(problems.preferredLanguage()));
    }

    private Response.ResponseBuilder said(Object what) {
        return Response.ok(what)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header(HttpHeaders.CONTENT_LANGUAGE, problems.preferredLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
