package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.goal.application.NameGoal;
import fr.pixemploi.pathway.pathway.application.GetPathway;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.rest.page.PathwayDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A pathway on paper. */
@Path("/v1/pathways/{id}/document.pdf")
@Produces(PathwayDocumentResource.PDF)
@Tag(name = "pathways")
class PathwayDocumentResource {
    static final String PDF = "application/pdf";

    private final GetPathway getPathway;
    private final NameGoal nameGoal;
    private final CurrentCaller caller;

    PathwayDocumentResource(GetPathway getPathway, NameGoal nameGoal, CurrentCaller caller) {
        this.getPathway = getPathway;
        this.nameGoal = nameGoal;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Limited("documents")
    @Operation(
            summary = "A pathway as a PDF for the person, tagged for screen readers",
            description =
                    "Easy French in large letters, without the person's name; a structure that may no longer see the result gets it without"
                            + " reasons.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getPathwayDocument(@PathParam("id") UUID id) {
        Pathway pathway = getPathway.handle(caller.get(), id);
        String goal = nameGoal.easily(pathway.prescription().goalId(), pathway.structureId())
                .orElse(null);
        return Response.ok(PathwayDocument.pdf(pathway, goal), PDF)
                .header("Content-Language", "fr")
                .header("Content-Disposition", "inline; filename=\"parcours-" + id + ".pdf\"")
                .build();
    }
}
