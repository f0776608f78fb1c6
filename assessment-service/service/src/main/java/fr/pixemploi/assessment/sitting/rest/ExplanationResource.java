package fr.pixemploi.assessment.sitting.rest;

import fr.pixemploi.assessment.sitting.application.ExplainSitting;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How sittings went, for those who write the items and the rules. */
@Path("/v1/sittings/{id}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "authors",
        description = "For those who write items and campaigns: explained sittings, simulated campaigns.")
class ExplanationResource {
    private final ExplainSitting explainSitting;

    ExplanationResource(ExplainSitting explainSitting) {
        this.explainSitting = explainSitting;
    }

    @GET
    @RolesAllowed("author")
    @Operation(
            summary = "Why a campaign sitting that is over asked each question, and what was known after each answer.",
            description =
                    "Every choice is made again from what is stored. Nothing of the person, of their responses or of "
                            + "keys. 409 `sitting-not-over` before its end; certification sittings are not explained here.")
    public ExplanationView explainSitting(@PathParam("id") UUID id) {
        return ExplanationView.of(explainSitting.handle(id));
    }
}
