package fr.pixemploi.profile.beneficiary.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.application.ListBeneficiaries;
import fr.pixemploi.profile.beneficiary.application.RegisterBeneficiary;
import fr.pixemploi.profile.beneficiary.application.UpdateBeneficiary;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files, for the structure that registered them and its own systems. */
@Path("/v1/beneficiaries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "beneficiaries", description = "Files of people who look for work.")
class BeneficiaryResource {
    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "BeneficiaryPage")
    record BeneficiaryPage(
            List<BeneficiaryView> items, @Nullable String nextCursor) {}

    private final RegisterBeneficiary register;
    private final GetBeneficiary get;
    private final UpdateBeneficiary update;
    private final MergePatch patches;
    private final ListBeneficiaries list;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    BeneficiaryResource(
            RegisterBeneficiary register,
            GetBeneficiary get,
            UpdateBeneficiary update,
            MergePatch patches,
            ListBeneficiaries list,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.register = register;
        this.get = get;
        this.update = update;
        this.patches = patches;
        this.list = list;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager", "partner:profile:write"})
    @Operation(summary = "Register a person in a structure")
    @APIResponse(
            responseCode = "201",
            description = "The file, its version in ETag; what lets the person in is an invitation",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    public Response registerBeneficiary(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid RegisterRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "registerBeneficiary",
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> register.handle(
                                who,
                                request.structureId(),
                                request.reference(),
                                PartnerId.read(request.partnerIds()),
                                request.person()),
                        Beneficiary::id,
                        id -> register.again(who, id)),
                made -> Idempotency.Answer.created(
                        "/v1/beneficiaries/" + made.id(), made.version(), BeneficiaryView.of(made)));
    }

    @GET
    @RolesAllowed({"adviser", "manager", "partner:profile:read"})
    @Operation(
            summary = "List the files that a structure registered, oldest first",
            description =
                    "With `externalId` the one that the structure calls so, or none: nobody learns what another structure calls whom.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = BeneficiaryPage.class)))
    public Response listBeneficiaries(
            @QueryParam("structureId") @NotNull UUID structureId,
            @QueryParam("externalId") @Nullable @Size(max = 64) @Parameter(example = "VAL-2026-00417")
                    String externalId,
            @QueryParam("partner")
                    @Nullable
                    @Pattern(regexp = PartnerId.PARTNER)
                    @Parameter(
                            example = "france-travail",
                            description = "In whose system it is called so; without it in the structure's own.")
                    String partner,
            @Valid @BeanParam PageRequest page) {
        List<BeneficiaryView> found =
                list.handle(caller.get(), structureId, partner, externalId, page.after(), page.limit()).stream()
                        .map(BeneficiaryView::of)
                        .toList();
        return page.answer(found, BeneficiaryView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"adviser", "manager", "partner:profile:read"})
    @Operation(summary = "Read a file of one's structure")
    @APIResponse(
            responseCode = "200",
            description = "The file, its version in ETag",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response getBeneficiary(@PathParam("id") UUID id) {
        return tagged(get.shown(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({"adviser", "manager", "partner:profile:write"})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct a file of one's structure",
            description =
                    "JSON Merge Patch (RFC 7396): a field left out stays as it is, null takes it away; what changes nothing makes no new "
                            + "version.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = UpdateRequest.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UpdateRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The file as it is now, its version in ETag",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    @APIResponse(responseCode = "204", description = "Corrected; for systems that write files and read none.")
    public Response updateBeneficiary(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        UpdateBeneficiary.Corrected corrected = update.handle(
                caller.get(),
                id,
                ETags.required(ifMatch),
                file -> patches.apply(UpdateRequest.of(file), patch, UpdateRequest.class)
                        .applyTo(file));
        return corrected.readable()
                ? tagged(corrected.file())
                : Response.noContent()
                        .header("ETag", ETags.of(corrected.file().version()))
                        .build();
    }

    private static Response tagged(Beneficiary file) {
        return Response.ok(BeneficiaryView.of(file))
                .header("ETag", ETags.of(file.version()))
                .build();
    }
}
