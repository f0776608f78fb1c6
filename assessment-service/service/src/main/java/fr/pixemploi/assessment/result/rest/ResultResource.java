package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.result.application.PresentResult;
import fr.pixemploi.assessment.result.application.ReadResult;
import fr.pixemploi.assessment.result.application.ReadTimeline;
import fr.pixemploi.assessment.result.rest.page.ResultDocument;
import fr.pixemploi.assessment.result.rest.page.ResultPage;
import fr.pixemploi.assessment.result.rest.page.ResultSheet;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What campaign sittings showed. */
@Path("/v1/results")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "What sittings showed, and sharing it.")
class ResultResource {
    /** For the document only: a page's type. */
    @Schema(name = "ResultPage")
    record ResultList(List<ResultView> items, @Nullable String nextCursor) {}

    private static final String PDF = "application/pdf";

    private final CurrentCaller caller;
    private final JsonWebToken token;
    private final ReadResult readResult;
    private final PresentResult presentResult;
    private final ReadTimeline readTimeline;

    ResultResource(
            CurrentCaller caller,
            JsonWebToken token,
            ReadResult readResult,
            PresentResult presentResult,
            ReadTimeline readTimeline) {
        this.caller = caller;
        this.token = token;
        this.readResult = readResult;
        this.presentResult = presentResult;
        this.readTimeline = readTimeline;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "The caller's results, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of results.",
            content = @Content(schema = @Schema(implementation = ResultList.class)))
    public Response listMyResults(@Valid @BeanParam PageRequest page) {
        return page.answer(
                readResult.handle(caller.get().self(), page.after(), page.oneMore()).stream()
                        .map(ResultView::of)
                        .toList(),
                ResultView::id);
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "How a person's results follow each other, and each competence with the chance of progress.",
            description =
                    "The caller's own without `beneficiaryId`; with it, to advisers, managers and systems of partners, those that are"
                            + " shared with a structure of theirs, each reading noted. The newest hundred, oldest first. 404 `not-found` when none is shared.")
    public TimelineView getTimeline(@QueryParam("beneficiaryId") @Nullable UUID beneficiaryId) {
        Caller reader = caller.get();
        if (beneficiaryId == null
                || reader.person().filter(beneficiaryId::equals).isPresent())
            return TimelineView.of(readTimeline.handle(reader.self()));
        return TimelineView.of(readTimeline.handle(reader, beneficiaryId));
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(
            summary =
                    "A result: to its owner, and to advisers, managers and systems of a structure that it is shared with.",
            description =
                    "As JSON, or as an accessible page when `text/html` is preferred. Reading somebody else's result is noted, for its"
                            + " owner to see. 404 `not-found`, `framework-not-readable`.")
    @APIResponse(
            responseCode = "200",
            description = "The result, in the framework and language that were asked.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResultView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public Response getResult(
            @PathParam("id") UUID id, @Valid @BeanParam PresentationRequest manner, @Context Request request) {
        PresentResult.Presentation said = said(id, manner);
        Variant wanted = request.selectVariant(List.of(
                new Variant(MediaType.APPLICATION_JSON_TYPE, (Locale) null, null),
                new Variant(MediaType.TEXT_HTML_TYPE, (Locale) null, null)));
        return wanted != null && wanted.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE)
                ? page(said, manner)
                : told(Response.ok(ResultView.of(said), MediaType.APPLICATION_JSON_TYPE), manner)
                        .build();
    }

    @GET
    @Path("/{id}/page")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "A result as an accessible page that stands by itself.",
            description =
                    "For phones and print; no script. The person's name stands on it when the person asks, and is kept nowhere. 404"
                            + " `not-found`, `framework-not-readable`.")
    @APIResponse(
            responseCode = "200",
            description = "The page.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response getResultPage(@PathParam("id") UUID id, @Valid @BeanParam PresentationRequest manner) {
        return page(said(id, manner), manner);
    }

    @GET
    @Path("/{id}/document.pdf")
    @Produces(PDF)
    @RolesAllowed({"beneficiary", "adviser", "manager", "partner:results:read"})
    @Limited("documents")
    @Operation(
            summary = "A result as a PDF with a radar chart, tagged for screen readers.",
            description =
                    "The same words as the page. The person's name stands on it when the person asks, and is kept nowhere. 404"
                            + " `not-found`, `framework-not-readable`.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getResultDocument(@PathParam("id") UUID id, @Valid @BeanParam PresentationRequest manner) {
        PresentResult.Presentation said = said(id, manner);
        return told(Response.ok(ResultDocument.pdf(sheet(said, manner)), PDF), manner)
                .header("Content-Disposition", "inline; filename=\"bilan-" + id + ".pdf\"")
                .build();
    }

    private PresentResult.Presentation said(UUID id, PresentationRequest manner) {
        return presentResult.handle(caller.get(), id, manner.framework(), manner.version(), manner.language());
    }

    private Response page(PresentResult.Presentation said, PresentationRequest manner) {
        return told(Response.ok(ResultPage.html(sheet(said, manner)), "text/html;charset=UTF-8"), manner)
                .header("Content-Security-Policy", ResultPage.CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static Response.ResponseBuilder told(Response.ResponseBuilder response, PresentationRequest manner) {
        return response.header("Vary", "Accept, Accept-Language")
                .header("Content-Language", manner.language().tag());
    }

    private ResultSheet sheet(PresentResult.Presentation said, PresentationRequest manner) {
        boolean self = said.reader().self();
        Object name = self ? token.getClaim("name") : null;
        return new ResultSheet(
                said.result(),
                said.base(),
                said.reading(),
                said.readiness(),
                manner.language(),
                self,
                name == null || name.toString().isBlank() ? null : name.toString());
    }
}
