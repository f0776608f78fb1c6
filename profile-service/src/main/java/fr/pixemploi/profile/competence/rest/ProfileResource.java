package fr.pixemploi.profile.competence.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.competence.application.GetProfile;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Competence profiles that people share. */
@Path("/v1/profiles/{beneficiaryId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "profiles",
        description = "What is known of a person's competences, from the results that the reader may see.")
class ProfileResource {
    private final GetProfile get;
    private final CurrentCaller caller;
    private final Problems problems;

    ProfileResource(GetProfile get, CurrentCaller caller, Problems problems) {
        this.get = get;
        this.caller = caller;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Read what a person shares with a structure; the person will know",
            description = "Of shared results alone; also in a framework of the structure's own.")
    public ProfileView getProfile(
            @PathParam("beneficiaryId") UUID beneficiaryId,
            @QueryParam("structureId") @NotNull UUID structureId,
            @QueryParam("framework") @Nullable UUID framework) {
        return ProfileView.of(
                get.handle(caller.get(), structureId, beneficiaryId, framework),
                new CertificationWords(problems.preferredLanguage()));
    }

    @GET
    @Path("/history")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Read the results that a person shares with a structure, newest first; the person will know")
    public HistoryView getProfileHistory(
            @PathParam("beneficiaryId") UUID beneficiaryId, @QueryParam("structureId") @NotNull UUID structureId) {
        return HistoryView.of(
                get.handle(caller.get(), structureId, beneficiaryId, null).profile());
    }

    @GET
    @Path("/changes")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary =
                    "See what changed between two results that a person shares with a structure, and whether it is more than chance")
    public ChangesView getProfileChanges(
            @PathParam("beneficiaryId") UUID beneficiaryId,
            @QueryParam("structureId") @NotNull UUID structureId,
            @Valid @BeanParam ResultPair pair) {
        return ChangesView.of(get.compare(caller.get(), structureId, beneficiaryId, pair.from(), pair.to()));
    }
}
