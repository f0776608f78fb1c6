package fr.pixemploi.assessment.framework.rest;

import fr.pixemploi.assessment.framework.application.FindFramework;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The frames of reference that people are measured in. */
@Path("/v1/frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "frameworks", description = "Competences, levels and where levels begin.")
class FrameworkResource {
    private final FindFramework findFramework;

    FrameworkResource(FindFramework findFramework) {
        this.findFramework = findFramework;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "adviser", "manager", "author", "partner:results:read"})
    @Operation(summary = "A framework: domains, competences, levels, cut scores.")
    public FrameworkView getFramework(@PathParam("id") UUID id) {
        return findFramework.handle(id).map(FrameworkView::of).orElseThrow(NotFoundException::new);
    }
}
