package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.GetMyFile;
import fr.pixemploi.profile.beneficiary.application.account.LinkMyAccount;
import fr.pixemploi.profile.beneficiary.application.account.PartFile;
import fr.pixemploi.profile.beneficiary.domain.Beneficiary;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.beneficiary.domain.ViaInvitation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a person's account and files come together, and part again. */
@Path("/v1/beneficiaries/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "my file", description = "For the person: the own file.")
class MyFilesResource {
    /**
     * @param invitationCode as the structure gave it; small letters, spaces and hyphens do not matter
     * @param join said by whoever has a file already, to join the other one to it
     * @param sandbox said by whoever tries a sandbox, since the files in it are of made-up people and are erased at its next reset
     */
    @Schema(name = "LinkMyAccountRequest")
    record LinkRequest(
            @NotBlank @Size(max = 40) @Schema(examples = "K7PA4QXWC9")
            String invitationCode,

            @Nullable Boolean join,
            @Nullable Boolean sandbox) {}

    /**
     * A file of mine.
     *
     * @param joinedAt since when it is joined to my own; absent for my own
     */
    @Schema(name = "MyFile")
    record OwnFileView(BeneficiaryView file, @Nullable Instant joinedAt) {
        static OwnFileView of(Beneficiary file) {
            ViaInvitation via = file.viaInvitation();
            return new OwnFileView(
                    BeneficiaryView.of(file), file.mergedInto() == null || via == null ? null : via.linkedAt());
        }
    }

    @Schema(name = "MyFiles")
    record OwnFilesView(List<OwnFileView> items) {}

    private final LinkMyAccount link;
    private final PartFile part;
    private final GetMyFile get;
    private final CurrentCaller caller;

    MyFilesResource(LinkMyAccount link, PartFile part, GetMyFile get, CurrentCaller caller) {
        this.link = link;
        this.part = part;
        this.get = get;
        this.caller = caller;
    }

    @POST
    @Path("/account-links")
    @RolesAllowed("beneficiary")
    @Limited("codes")
    @Operation(
            summary = "Link my account to the file that a structure made",
            description =
                    "Whoever has a file already says `join`, and the other one is joined to it until I part from it; without it the answer "
                            + "is 409 `account-already-linked`. A file of a sandbox is linked to whoever says `sandbox`, without it the answer is 409 `file-of-a-sandbox`. After five wrong codes in an hour, or twenty of any kind, and while another try of mine is under way the answer is "
                            + "429 with Retry-After.")
    @APIResponse(
            responseCode = "200",
            description = "The file, now mine, its version in ETag",
            content = @Content(schema = @Schema(implementation = BeneficiaryView.class)))
    public Response linkMyAccount(@NotNull @Valid LinkRequest request) {
        Beneficiary file = link.handle(
                caller.get(),
                new InvitationCode(request.invitationCode()),
                Boolean.TRUE.equals(request.join()),
                Boolean.TRUE.equals(request.sandbox()));
        return Response.ok(BeneficiaryView.of(file))
                .header("ETag", ETags.of(file.version()))
                .build();
    }

    @GET
    @Path("/files")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "List my files: my own, then those that I joined to it",
            description = "No structure sees that I have a file in another one.")
    public OwnFilesView listMyFiles() {
        return new OwnFilesView(
                get.all(caller.get()).stream().map(OwnFileView::of).toList());
    }

    @DELETE
    @Path("/files/{id}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Part from a file that I joined to mine",
            description =
                    "All is as before the joining, in every service. What I let its structure see since then, and what I let others see of "
                            + "that file, is taken back. A new invitation joins it again.")
    @APIResponse(responseCode = "204", description = "The file stands alone again")
    public Response partFile(@PathParam("id") UUID id) {
        part.handle(caller.get(), id);
        return Response.noContent().build();
    }
}
