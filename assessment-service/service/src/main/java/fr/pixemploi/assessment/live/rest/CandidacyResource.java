package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.application.candidate.ListAlertCategories;
import fr.pixemploi.assessment.live.application.candidate.ListMyCandidacies;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
    private final ListMyCandidacies listMyCandidacies;
    private final ListAlertCategories listAlertCategories;

    CandidacyResource(
            CurrentCaller caller, ListMyCandidacies listMyCandidacies, ListAlertCategories listAlertCategories) {
        this.caller = caller;
        this.listMyCandidacies = listMyCandidacies;
        this.listAlertCategories = listAlertCategories;
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
    @RolesAllowed({"beneficiary", "invigilator"})
    @Operation(
            summary = "What may be wrong with a question, for candidates to choose from.",
            description = "Data of the project; wording in French and English.")
    public CandidacyViews.CategoriesView listAlertCategories() {
        return new CandidacyViews.CategoriesView(listAlertCategories.handle().stream()
                .map(CandidacyViews.CategoryView::of)
                .toList());
    }
}
