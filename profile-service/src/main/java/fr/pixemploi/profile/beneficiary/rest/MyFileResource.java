package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.CreateMyFile;
import fr.pixemploi.profile.beneficiary.application.GetMyFile;
import fr.pixemploi.profile.beneficiary.application.LinkMyAccount;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's own file and the link between it and the account. */
@Path("/v1/beneficiaries/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "my file", description = "For the person: the own file.")
class MyFileResource {
    /** @param invitationCode as the structure gave it; small letters, spaces and hyphens do not matter */
    @Schema(name = "LinkMyAccountRequest")
    record LinkRequest(
            @NotBlank @Size(max = 40) @Schema(examples = "K7PA4QXWC9")
            String invitationCode) {}

    private final CreateMyFile create;
    private final GetMyFile get;
    private final LinkMyAccount link;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final JsonWebToken token;

    MyFileResource(
            CreateMyFile create,
            GetMyFile get,
            LinkMyAccount link,
            Idempotency idempotency,
            CurrentCaller caller,
            JsonWebToken token) {
        this.create = create;
        this.get = get;
        this.link = link;
        this.idempotency = idempotency;
        this.caller = caller;
        this.token = token;
    }

    @POST
    @RolesAllowed("beneficiary")
    @Operation(summary = "Make my own file when no structure made one")
    @APIResponse(
            responseCode = "201",
            description = "The file, its version in ETag",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    public Response createMyFile(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @RequestBody(required = false) @Valid @Nullable MyFileRequest request) {
        MyFileRequest said = request == null ? MyFileRequest.EMPTY : request;
        Caller who = caller.get();
        return idempotency.once(
                who,
                "createMyFile",
                idempotencyKey,
                said,
                Idempotency.Creation.of(
                        () -> create.handle(
                                who, said.person(token.getClaim("given_name"), token.getClaim("family_name"))),
                        Beneficiary::id,
                        id -> get.handle(who)),
                made -> Idempotency.Answer.created("/v1/beneficiaries/me", made.version(), BeneficiaryView.of(made)));
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "Read my file")
    @APIResponse(
            responseCode = "200",
            description = "The file, its version in ETag",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    public Response getMyFile() {
        return tagged(get.handle(caller.get()));
    }

    @POST
    @Path("/account-links")
    @RolesAllowed("beneficiary")
    @Limited("codes")
    @Operation(
            summary = "Link my account to the file that a structure made",
            description =
                    "After five wrong codes in an hour, or twenty of any kind, and while another try of mine is under way the answer is "
                            + "429 with Retry-After.")
    @APIResponse(
            responseCode = "200",
            description = "The file, now mine, its version in ETag",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    public Response linkMyAccount(@NotNull @Valid LinkRequest request) {
        return tagged(link.handle(caller.get(), new InvitationCode(request.invitationCode())));
    }

    private static Response tagged(Beneficiary file) {
        return Response.ok(BeneficiaryView.of(file))
                .header("ETag", ETags.of(file.version()))
                .build();
    }
}
