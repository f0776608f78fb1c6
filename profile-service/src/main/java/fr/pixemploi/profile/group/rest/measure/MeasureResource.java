package fr.pixemploi.profile.group.rest.measure;

import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.group.application.measure.MeasureGroup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the members of a group can do, as far as they share it. */
@Path("/v1/groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "groups")
class MeasureResource {
    private final MeasureGroup measure;
    private final CurrentCaller caller;

    MeasureResource(MeasureGroup measure, CurrentCaller caller) {
        this.measure = measure;
        this.caller = caller;
    }

    @GET
    @Path("/results")
    @RolesAllowed({"adviser", "manager"})
    @Limited("documents")
    @Operation(
            summary = "See what a group can do, by competence and by area",
            description =
                    "Of everybody who is in it today how far they came; results and figures of those alone who share with the structure now. "
                            + "Each of these will know. Versions of a framework are never added up.")
    public GroupResultsView getGroupResults(
            @PathParam("id") UUID id,
            @QueryParam("framework")
                    @Nullable
                    @Parameter(description = "A framework of the structure's own, to read the group in it too.")
                    UUID framework) {
        return GroupResultsView.of(measure.results(caller.get(), id, framework));
    }

    @GET
    @Path("/changes")
    @RolesAllowed({"adviser", "manager"})
    @Limited("documents")
    @Operation(
            summary = "See two measures of a group side by side, before and after a moment",
            description =
                    "Of each member of that moment the newest result before it and the newest one from it on, by what is shared now; with what "
                            + "is more than chance, or why nothing is compared. Each of those who share will know.")
    public GroupChangesView getGroupChanges(
            @PathParam("id") UUID id,
            @QueryParam("at")
                    @Nullable
                    @Parameter(
                            description =
                                    "What parts before from after; left out, the end of the day on which the group begins, or noon of it when the group ends on that day too.",
                            example = "2026-12-01T12:00:00+01:00")
                    OffsetDateTime at) {
        return GroupChangesView.of(measure.changes(caller.get(), id, at == null ? null : at.toInstant()));
    }
}
