package fr.pixemploi.profile.competence.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.competence.application.GetMyProfile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's own competence profile. */
@Path("/v1/profiles/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "profiles")
class MyProfileResource {
    private final GetMyProfile get;
    private final CurrentCaller caller;
    private final Problems problems;

    MyProfileResource(GetMyProfile get, CurrentCaller caller, Problems problems) {
        this.get = get;
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
}
