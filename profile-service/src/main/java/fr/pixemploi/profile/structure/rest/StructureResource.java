package fr.pixemploi.profile.structure.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.structure.application.CheckMandate;
import fr.pixemploi.profile.structure.application.CreateStructure;
import fr.pixemploi.profile.structure.application.GetStructure;
import fr.pixemploi.profile.structure.application.ListStructures;
import fr.pixemploi.profile.structure.application.Mandates;
import fr.pixemploi.profile.structure.application.UpdateStructure;
import fr.pixemploi.profile.structure.domain.Mandate;
import fr.pixemploi.profile.structure.domain.Structure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Structures: kept by the operator and by managers of those above, read by all who work with them. */
@Path("/v1/structures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "structures", description = "Agencies, missions locales, schools, centres.")
class StructureResource {
    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "StructurePage")
    record StructurePage(
            List<StructureView> items, @Nullable String nextCursor) {}

    private final CreateStructure create;
    private final GetStructure get;
    private final ListStructures list;
    private final UpdateStructure update;
    private final CheckMandate checkMandate;
    private final MergePatch patches;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    StructureResource(
            CreateStructure create,
            GetStructure get,
            ListStructures list,
            UpdateStructure update,
            CheckMandate checkMandate,
            MergePatch patches,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.create = create;
        this.get = get;
        this.list = list;
        this.update = update;
        this.checkMandate = checkMandate;
        this.patches = patches;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"operator", "manager"})
    @Operation(
            summary = "Open a structure on the platform",
            description =
                    "A manager opens structures below their own, of any kind save certification centres; the operator any.")
    @APIResponse(
            responseCode = "201",
            description = "The structure, its version in ETag",
            content = @Content(schema = @Schema(implementation = StructureView.class)))
    public Response createStructure(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid CreateRequest request) {
        Mandate mandate = Mandates.of(caller.get());
        return idempotency.once(
                caller.get(),
                "createStructure",
                idempotencyKey,
                request,
                Idempotency.Creation.of(() -> create.handle(mandate, request.structure()), Structure::id, get::handle),
                made -> Idempotency.Answer.created(
                        "/v1/structures/" + made.id(), made.version(), StructureView.of(made)));
    }

    @GET
    @RolesAllowed({"operator", "manager", "partner:profile:read"})
    @Operation(
            summary = "List the structures that I act for, oldest first",
            description = "A manager's or a system's own and all below them; all of them for the operator.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = StructurePage.class)))
    public Response listStructures(
            @Valid @BeanParam StructureFilterRequest filter, @Valid @BeanParam PageRequest page) {
        List<StructureView> found =
                list.handle(Mandates.ofReader(caller.get()), filter.filter(), page.after(), page.oneMore()).stream()
                        .map(StructureView::of)
                        .toList();
        return page.answer(found, StructureView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "adviser",
        "manager",
        "centre-manager",
        "invigilator",
        "operator",
        "beneficiary",
        "partner:profile:read"
    })
    @Operation(
            summary = "Read a structure",
            description =
                    "How partners call it is shown to those who act for it: managers and systems of it or of one above, and the operator.")
    @APIResponse(
            responseCode = "200",
            description = "The structure, its version in ETag",
            content = @Content(schema = @Schema(implementation = StructureView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response getStructure(@PathParam("id") UUID id) {
        Structure structure = get.handle(id);
        boolean acts = checkMandate.handle(Mandates.ofReader(caller.get()), id);
        return Response.ok(acts ? StructureView.of(structure) : StructureView.openlyOf(structure))
                .header("ETag", ETags.of(structure.version()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({"operator", "manager"})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct what is said of a structure that I act for",
            description =
                    "JSON Merge Patch (RFC 7396): a field left out stays as it is, null takes it away, a list is replaced as a whole; what "
                            + "changes nothing makes no new version. The kind of a structure never changes.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = UpdateStructureRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UpdateStructureRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The structure as it is now, its version in ETag",
            content = @Content(schema = @Schema(implementation = StructureView.class)))
    public Response updateStructure(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        return StructurePlaceResource.tagged(update.handle(
                Mandates.of(caller.get()),
                id,
                ETags.required(ifMatch),
                said -> patches.apply(UpdateStructureRequest.of(said), patch, UpdateStructureRequest.class)
                        .particulars()));
    }
}
