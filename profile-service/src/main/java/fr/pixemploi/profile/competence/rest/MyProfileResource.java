package fr.pixemploi.profile.competence.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.competence.application.GetMyProfile;
import fr.pixemploi.profile.competence.application.ListMyProfileReads;
import fr.pixemploi.profile.competence.domain.read.ProfileRead;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** A person's own competence profile, and who looked at it. */
@Path("/v1/profiles/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "profiles")
class MyProfileResource {
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

    private final GetMyProfile get;
    private final ListMyProfileReads listReads;
    private final CurrentCaller caller;
    private final Problems problems;

    MyProfileResource(GetMyProfile get, ListMyProfileReads listReads, CurrentCaller caller, Problems problems) {
        this.get = get;
        this.listReads = listReads;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Read my profile",
            description = "All results, shared or not; also in the framework of a structure that they are shared with.")
    public ProfileView getMyProfile(@QueryParam("framework") @Nullable UUID framework) {
        return ProfileView.of(
                get.handle(caller.get(), framework), new CertificationWords(problems.preferredLanguage()));
    }

    @GET
    @Path("/history")
    @RolesAllowed("beneficiary")
    @Operation(summary = "Read my results as they were told, newest first")
    public HistoryView getMyHistory() {
        return HistoryView.of(get.handle(caller.get(), null).profile());
    }

    @GET
    @Path("/changes")
    @RolesAllowed("beneficiary")
    @Operation(summary = "See what changed between two results of mine, and whether it is more than chance")
    public ChangesView getMyChanges(@Valid @BeanParam ResultPair pair) {
        return ChangesView.of(get.compare(caller.get(), pair.from(), pair.to()));
    }

    @GET
    @Path("/reads")
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
}
