package fr.pixemploi.assessment.framework.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.framework.application.FindStructureFrameworks;
import fr.pixemploi.assessment.framework.application.PublishStructureFramework;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.id.ReadVersion;
import fr.pixemploi.kit.problem.KitRefusal;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Frameworks that structures publish for themselves, in which results can be read. */
@Path("/v1/structures/{structureId}/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "frameworks")
class StructureFrameworkResource {
    private static final String YAML = "application/yaml";
    private static final int MAX_BYTES = 256 * 1024;

    /** For the document only: a page's type. */
    @Schema(name = "StructureFrameworkPage")
    record OwnPage(
            List<FrameworkViews.OwnView> items, @Nullable String nextCursor) {}

    private final CurrentCaller caller;
    private final PublishStructureFramework publish;
    private final FindStructureFrameworks find;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    StructureFrameworkResource(
            CurrentCaller caller,
            PublishStructureFramework publish,
            FindStructureFrameworks find,
            Idempotency idempotency,
            ObjectMapper json) {
        this.caller = caller;
        this.publish = publish;
        this.find = find;
        this.idempotency = idempotency;
        this.json = json;
    }

    @POST
    @Consumes({YAML, MediaType.APPLICATION_JSON})
    @RolesAllowed("manager")
    @Operation(
            summary = "Publishes a framework of the structure's own, as YAML or JSON.",
            description =
                    "Checked whole: 422 `framework-refused` names every fault and nothing is stored. 400 "
                            + "`malformed-json` for JSON that is none, `idempotency-key-required`, 413 `too-large` above 256 kB. Worked examples: `GET /v1/frameworks/examples`.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = YAML,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "a school", value = FrameworkViews.EXAMPLE)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "Published; ETag names its revision.",
            content = @Content(schema = @Schema(implementation = FrameworkViews.OwnView.class)))
    public Response publishStructureFramework(
            @PathParam("structureId") UUID structure,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers,
            byte @Nullable [] file)
            throws IOException {
        Caller manager = caller.get();
        byte[] document = readable(file, headers);
        return idempotency.once(
                manager,
                "publishStructureFramework " + structure,
                key,
                new String(document, StandardCharsets.UTF_8),
                Idempotency.Creation.of(
                        () -> publish.handle(manager, structure, document),
                        StructureFramework::id,
                        id -> find.handle(manager, structure, id, null)),
                framework -> Idempotency.Answer.created(
                        "/v1/structures/" + structure + "/frameworks/" + framework.id(),
                        framework.revision(),
                        FrameworkViews.OwnView.of(framework)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "The structure's frameworks, archived ones too, newest first.",
            description = "404 `not-found` for those who are no adviser or manager there.")
    @APIResponse(
            responseCode = "200",
            description = "A page of frameworks in their newest versions.",
            content = @Content(schema = @Schema(implementation = OwnPage.class)))
    public Response listStructureFrameworks(
            @PathParam("structureId") UUID structure, @Valid @BeanParam PageRequest page) {
        return page.answer(
                find.handle(caller.get(), structure, page.after(), page.oneMore()).stream()
                        .map(FrameworkViews.OwnView::of)
                        .toList(),
                FrameworkViews.OwnView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "A framework of the structure, in its newest version or another.",
            description = "404 `not-found`.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names its revision.",
            content = @Content(schema = @Schema(implementation = FrameworkViews.OwnView.class)))
    public Response getStructureFramework(
            @PathParam("structureId") UUID structure,
            @PathParam("id") UUID id,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        return answer(find.handle(caller.get(), structure, id, version));
    }

    @PUT
    @Path("/{id}")
    @Consumes({YAML, MediaType.APPLICATION_JSON})
    @RolesAllowed("manager")
    @Operation(
            summary = "Publishes the next version of a framework; the older ones stay as they are.",
            description =
                    "`If-Match` says which one was read: 428 `if-match-required`, 412 `changed-meanwhile`. 409 "
                            + "`framework-archived`. 422 `framework-refused` names every fault and nothing is stored. 413 `too-large`.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = YAML,
                        schema = @Schema(implementation = String.class),
                        examples = @ExampleObject(name = "a school", value = FrameworkViews.EXAMPLE)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "Published; ETag names the new revision.",
            content = @Content(schema = @Schema(implementation = FrameworkViews.OwnView.class)))
    public Response changeStructureFramework(
            @PathParam("structureId") UUID structure,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context HttpHeaders headers,
            byte @Nullable [] file)
            throws IOException {
        ReadVersion revision = ETags.required(ifMatch);
        return answer(publish.handle(caller.get(), structure, id, revision, readable(file, headers)));
    }

    @POST
    @Path("/{id}/archive")
    @RolesAllowed("manager")
    @Operation(
            summary = "Archives a framework: it is not offered any more, and stays readable by its id.",
            description = "`If-Match` says which one was read: 428 `if-match-required`, 412 `changed-meanwhile`. 409 "
                    + "`framework-archived` when it was before. 404 `not-found`.")
    @APIResponse(
            responseCode = "200",
            description = "Archived; ETag names the new revision.",
            content = @Content(schema = @Schema(implementation = FrameworkViews.OwnView.class)))
    public Response archiveStructureFramework(
            @PathParam("structureId") UUID structure,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(publish.archive(caller.get(), structure, id, ETags.required(ifMatch)));
    }

    private static Response answer(StructureFramework framework) {
        return Response.ok(FrameworkViews.OwnView.of(framework))
                .header("ETag", ETags.of(framework.revision()))
                .build();
    }

    /** What is said to be JSON must be: read as YAML, much that is none would pass. */
    private byte[] readable(byte @Nullable [] file, HttpHeaders headers) throws IOException {
        if (file == null) return new byte[0];
        if (file.length > MAX_BYTES) throw new KitRefusal(413, "too-large");
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(headers.getMediaType())) json.readTree(file);
        return file;
    }
}
