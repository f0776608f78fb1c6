package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.caseload.application.GetMyProfile;
import fr.pixemploi.profile.caseload.application.GetProfile;
import fr.pixemploi.profile.caseload.application.ListMyProfileReads;
import fr.pixemploi.profile.caseload.domain.ProfileRead;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Competence profiles: the person's own, and those that people share. */
@Path("/v1/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "profiles",
        description = "What is known of a person's competences, from the results that the reader may see.")
class ProfileResource {
    /** @param seenIn profile, or caseload (noted once a day) */
    @Schema(name = "ProfileRead")
    record ReadView(
            UUID id, UUID structureId, @Nullable String structureName, String role, String seenIn, Instant readAt) {
        static ReadView of(ProfileRead read) {
            return new ReadView(
                    read.id(), read.structureId(), read.structureName(), read.role(), read.seenIn(), read.readAt());
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "ProfileReadPage")
    record ProfileReadPage(List<ReadView> items, @Nullable String nextCursor) {}

    private final GetProfile get;
    private final GetMyProfile getMine;
    private final ListMyProfileReads listReads;
    private final CurrentCaller caller;

    ProfileResource(GetProfile get, GetMyProfile getMine, ListMyProfileReads listReads, CurrentCaller caller) {
        this.get = get;
        this.getMine = getMine;
        this.listReads = listReads;
        this.caller = caller;
    }

    @GET
    @Path("/me")
    @RolesAllowed("beneficiary")
    @Operation(summary = "Read my profile")
    public ProfileView getMyProfile() {
        return ProfileView.of(getMine.handle(caller.get()));
    }

    @GET
    @Path("/me/reads")
    @RolesAllowed("beneficiary")
    @Operation(summary = "See who looked at my results, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = ProfileReadPage.class)))
    public Response listMyProfileReads(@Valid @BeanParam PageRequest page) {
        List<ReadView> found = listReads.handle(caller.get(), page.after(), page.oneMore()).stream()
                .map(ReadView::of)
                .toList();
        return page.answer(found, ReadView::id);
    }

    @GET
    @Path("/{beneficiaryId}")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Read what a person shares with a structure; the person will know")
    public ProfileView getProfile(
            @PathParam("beneficiaryId") UUID beneficiaryId, @QueryParam("structureId") @NotNull UUID structureId) {
        return ProfileView.of(get.handle(caller.get(), structureId, beneficiaryId));
    }
}
