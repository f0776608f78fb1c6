package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.GetBeneficiary;
import fr.pixemploi.profile.beneficiary.application.ListBeneficiaries;
import fr.pixemploi.profile.beneficiary.application.RegisterBeneficiary;
import fr.pixemploi.profile.beneficiary.application.UpdateBeneficiary;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private final ListBeneficiaries list;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    BeneficiaryResource(
            RegisterBeneficiary register,
            GetBeneficiary get,
            UpdateBeneficiary update,
            ListBeneficiaries list,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.register = register;
        this.get = get;
        this.update = update;
        this.list = list;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager", "partner:profile:write"})
    @Operation(summary = "Register a person in a structure, and get the code that lets the person in")
    @APIResponse(
            responseCode = "201",
            description = "The file, its version in ETag, and the code, which no later answer shows",
            content = @Content(schema = @Schema(implementation = RegisteredView.class)))
    public Response registerBeneficiary(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid RegisterRequest request) {
        return idempotency.once(caller.get(), "registerBeneficiary", idempotencyKey, request, () -> {
            var made = register.handle(caller.get(), request.structureId(), request.reference(), request.person());
            return Idempotency.Answer.created(
                    "/v1/beneficiaries/" + made.beneficiary().id(),
                    made.beneficiary().version(),
                    RegisteredView.of(made));
        });
    }

    @GET
    @RolesAllowed({"adviser", "manager", "partner:profile:read"})
    @Operation(summary = "List the files that a structure registered, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = BeneficiaryPage.class)))
    public Response listBeneficiaries(
            @QueryParam("structureId") @NotNull UUID structureId, @Valid @BeanParam PageRequest page) {
        List<BeneficiaryView> found = list.handle(caller.get(), structureId, page.after(), page.oneMore()).stream()
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
    public Response getBeneficiary(@PathParam("id") UUID id) {
        return tagged(get.handle(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({"adviser", "manager", "partner:profile:write"})
    @Operation(summary = "Correct a file of one's structure")
    @APIResponse(
            responseCode = "200",
            description = "The file as it is now, its version in ETag",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem409")
    @APIResponse(responseCode = "428", ref = "#/components/responses/Problem409")
    public Response updateBeneficiary(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid UpdateRequest request) {
        return tagged(update.handle(caller.get(), id, ETags.required(ifMatch), request::applyTo));
    }

    private static Response tagged(Beneficiary file) {
        return Response.ok(BeneficiaryView.of(file))
                .header("ETag", ETags.of(file.version()))
                .build();
    }
}
