package fr.pixemploi.certification.incident.rest;

import fr.pixemploi.certification.incident.application.ListIncidents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What incidents can be, over REST. */
@Path("/v1/incident-categories")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "incidents")
class IncidentCategoryResource {
    private final ListIncidents listIncidents;

    IncidentCategoryResource(ListIncidents listIncidents) {
        this.listIncidents = listIncidents;
    }

    @GET
    @RolesAllowed({"centre-manager", "invigilator", "jury"})
    @Operation(
            summary = "What incidents can be",
            description = "Names of the public code of Pix; wording of the project, in French and English.")
    public IncidentViews.CategoriesView listIncidentCategories() {
        return new IncidentViews.CategoriesView(listIncidents.rules().categories().stream()
                .map(IncidentViews.CategoryView::of)
                .toList());
    }
}
