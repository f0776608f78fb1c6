package fr.pixemploi.profile.beneficiary.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.CreateMyFile;
import fr.pixemploi.profile.beneficiary.application.GetMyFile;
import fr.pixemploi.profile.beneficiary.application.UpdateMyFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's own file. */
@Path("/v1/beneficiaries/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "my file", description = "For the person: the own file.")
class MyFileResource {
    private final CreateMyFile create;
    private final GetMyFile get;
    private final UpdateMyFile update;
    private final MergePatch patches;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final JsonWebToken token;

    MyFileResource(
            CreateMyFile create,
            GetMyFile get,
            UpdateMyFile update,
            MergePatch patches,
            Idempotency idempotency,
            CurrentCaller caller,
            JsonWebToken token) {
        this.create = create;
        this.get = get;
        this.update = update;
        this.patches = patches;
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
                        id -> get.handle(who, null)),
                made -> Idempotency.Answer.created("/v1/beneficiaries/me", made.version(), BeneficiaryView.of(made)));
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Read my file, or one that I joined to it",
            description = "With `fileId` one of my files (404 `not-found` for any other), without it my own.")
    @APIResponse(
            responseCode = "200",
            description = "The file, its version in ETag",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    public Response getMyFile(@QueryParam("fileId") @Nullable UUID fileId) {
        return tagged(get.handle(caller.get(), fileId));
    }

    @PATCH
    @RolesAllowed("beneficiary")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Correct and complete my file, or one that I joined to it",
            description =
                    "JSON Merge Patch (RFC 7396): a field left out stays as it is, null takes it away; what changes nothing makes no new "
                            + "version. With `fileId` one of my files (404 `not-found` for any other), without it my own. What a structure calls me is the structure's.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MergePatch.MEDIA_TYPE,
                        schema = @Schema(implementation = UpdateMyFileRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UpdateMyFileRequest.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The file as it is now, its version in ETag",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    public Response updateMyFile(
            @QueryParam("fileId") @Nullable UUID fileId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        return tagged(update.handle(
                caller.get(),
                fileId,
                ETags.required(ifMatch),
                person -> patches.apply(UpdateMyFileRequest.of(person), patch, UpdateMyFileRequest.class)
                        .person()));
    }

    private static Response tagged(Beneficiary file) {
        return Response.ok(BeneficiaryView.of(file))
                .header("ETag", ETags.of(file.version()))
                .build();
    }
}
