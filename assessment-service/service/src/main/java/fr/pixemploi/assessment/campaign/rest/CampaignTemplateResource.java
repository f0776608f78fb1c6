package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.campaign.application.structure.FindTemplates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What campaigns are made from. */
@Path("/v1/campaign-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns", description = "The tests that people are invited to.")
class CampaignTemplateResource {
    private final FindTemplates findTemplates;

    CampaignTemplateResource(FindTemplates findTemplates) {
        this.findTemplates = findTemplates;
    }

    @GET
    @RolesAllowed({"adviser", "manager", "author"})
    @Operation(
            summary = "The templates that campaigns are made from, one an audience, with their limits.",
            description = "All of them: there are few. What is the project's proposal says so in `provenance`.")
    public TemplateViews.TemplatesView listCampaignTemplates() {
        return new TemplateViews.TemplatesView(findTemplates.handle().stream()
                .map(TemplateViews.TemplateView::of)
                .toList());
    }
}
