package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.application.candidate.Arrive;
import fr.pixemploi.assessment.live.application.candidate.ListAlertCategories;
import fr.pixemploi.assessment.live.application.candidate.ListMyCandidacies;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a candidate needs to get into the room, also while certification-service can't be reached. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exam room")
class CandidacyResource {
    private final CurrentCaller caller;
    private final Arrive arrive;
    private final ListMyCandidacies listMyCandidacies;
    private final ListAlertCategories listAlertCategories;

    CandidacyResource(
            CurrentCaller caller,
            Arrive arrive,
            ListMyCandidacies listMyCandidacies,
            ListAlertCategories listAlertCategories) {
        this.caller = caller;
        this.arrive = arrive;
        this.listMyCandidacies = listMyCandidacies;
        this.listAlertCategories = listAlertCategories;
    }

    @POST
    @Path("/live-sessions/arrivals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("beneficiary")
    @Operation(
            summary =
                    "Comes to a session by its access code, and gets the code by which the invigilator seats the account.",
            description =
                    "For whoever was enrolled by name alone; again, it is the same code. 422 `access-code-refused` for a code of no open "
                            + "session; 429 `codes-must-wait` for a while after five of those, also for a right one.")
    public CandidacyViews.ArrivalView arrive(@NotNull @Valid LiveRequests.ArriveRequest request) {
        return CandidacyViews.ArrivalView.of(arrive.handle(caller.get().self(), request.accessCode()));
    }

    @GET
    @Path("/candidacies")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "The caller's candidacies, newest first, with what a certification sitting is started with.",
            description = "At most 100. A leave that an invigilator gave a moment ago is there.")
    public CandidacyViews.CandidaciesView listMyCandidacies() {
        return new CandidacyViews.CandidaciesView(
                listMyCandidacies.handle(caller.get().self()).stream()
                        .map(CandidacyViews.CandidacyView::of)
                        .toList());
    }

    @GET
    @Path("/alert-categories")
    @RolesAllowed({"beneficiary", "invigilator", "centre-manager"})
    @Operation(
            summary =
                    "What may be wrong with a question, for candidates to choose from, and for whoever handles their alerts.",
            description = "Data of the project; wording in French and English.")
    public CandidacyViews.CategoriesView listAlertCategories() {
        return new CandidacyViews.CategoriesView(listAlertCategories.handle().stream()
                .map(CandidacyViews.CategoryView::of)
                .toList());
    }
}
