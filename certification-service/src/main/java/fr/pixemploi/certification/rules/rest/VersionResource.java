package fr.pixemploi.certification.rules.rest;

import fr.pixemploi.certification.rules.application.EditVersions;
import fr.pixemploi.certification.rules.domain.entered.EnteredVersion;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Versions of the rules over REST. */
@Path("/v1/certification-versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "versions", description = "Versions of the certification rules: drafted, compared, activated by two.")
@RolesAllowed("jury")
class VersionResource {
    private static final Pattern ID = Pattern.compile(VersionRequest.ID);
    private static final String EXAMPLE = "pix-core-2027";

    private final CurrentCaller caller;
    private final EditVersions editVersions;

    VersionResource(CurrentCaller caller, EditVersions editVersions) {
        this.caller = caller;
        this.editVersions = editVersions;
    }

    @GET
    @RolesAllowed("jury")
    @Operation(
            summary = "List the versions that were entered, by their id",
            description = "Drafts and active ones, beside those that come with the platform.")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions.",
            content = @Content(schema = @Schema(implementation = VersionView.VersionPage.class)))
    public Response listVersions(@Valid @BeanParam PageRequest page) {
        String after = page.after(ID);
        List<VersionView> oneMore = editVersions.list().stream()
                .filter(it -> after == null || it.version().id().compareTo(after) > 0)
                .limit(page.oneMore())
                .map(VersionView::of)
                .toList();
        return page.answer(oneMore, VersionView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("jury")
    @Operation(summary = "Read a version that was entered")
    @APIResponse(
            responseCode = "200",
            description = "The version; ETag names its revision.",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response getVersion(@PathParam("id") @Parameter(example = EXAMPLE) String id) {
        return tagged(Response.ok(), editVersions.read(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("jury")
    @Operation(
            summary = "Draft a version of the rules, or change a draft",
            description = "Nothing is decided under it before it is active. The first draft needs no `If-Match`.")
    @APIResponse(
            responseCode = "200",
            description = "The draft; ETag names its new revision.",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first draft.",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response draftVersion(
            @PathParam("id")
                    @jakarta.validation.constraints.Pattern(regexp = VersionRequest.ID)
                    @Parameter(example = EXAMPLE)
                    String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid VersionRequest request) {
        EnteredVersion draft = editVersions.draft(
                caller.get(), ifMatch == null ? null : ETags.required(ifMatch), request.toVersion(id));
        return tagged(draft.revision() == 1 ? Response.status(201) : Response.ok(), draft);
    }

    @POST
    @Path("/{id}/activation")
    @RolesAllowed("jury")
    @Operation(
            summary = "Activate a draft that somebody else wrote",
            description =
                    "From its first day on, sessions are opened under it. It never changes any more; another version takes its place.")
    @APIResponse(
            responseCode = "200",
            description = "The active version.",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response activateVersion(
            @PathParam("id") @Parameter(example = EXAMPLE) String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return tagged(Response.ok(), editVersions.activate(caller.get(), id, ETags.required(ifMatch)));
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("jury")
    @Operation(summary = "Drop a draft")
    @APIResponse(responseCode = "204", description = "There is no such draft any more.")
    public void dropVersion(
            @PathParam("id") @Parameter(example = EXAMPLE) String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        editVersions.drop(id, ETags.required(ifMatch));
    }

    private static Response tagged(Response.ResponseBuilder answer, EnteredVersion it) {
        return answer.entity(VersionView.of(it))
                .header("ETag", ETags.of(it.revision()))
                .build();
    }
}
