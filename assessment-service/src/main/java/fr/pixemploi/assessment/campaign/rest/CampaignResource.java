package fr.pixemploi.assessment.campaign.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.TestRules;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tests that people are invited to. */
@Path("/v1/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns", description = "The tests that people are invited to.")
class CampaignResource {
    /** A campaign as callers see it. */
    @Schema(name = "Campaign")
    record CampaignView(
            @Schema(examples = "PXEMPR346") String code,
            String title,
            String description,
            String audience,
            UUID frameworkId,
            @Schema(examples = "1") int frameworkVersion,
            List<String> competences,

            @Schema(description = "Fewest and most questions of one competence.")
            QuestionCount questionsPerCompetence,

            @Schema(description = "Questions at most.", examples = "40")
            int total,

            @Schema(description = "Answering time at most; absent when only questions are counted.", examples = "40")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Integer minutes,

            @Schema(examples = "Europe/Paris") String timeZone) {
        static CampaignView of(Campaign campaign) {
            return new CampaignView(
                    campaign.code().value(),
                    campaign.title(),
                    campaign.description(),
                    campaign.audience(),
                    campaign.framework().id(),
                    campaign.framework().version(),
                    campaign.competences().stream().map(CompetenceCode::value).toList(),
                    QuestionCount.of(campaign.rules()),
                    campaign.rules().budget().items(),
                    campaign.rules().budget().minutes(),
                    campaign.timeZone());
        }
    }

    @Schema(name = "QuestionCount")
    record QuestionCount(
            @Schema(examples = "2") int atLeast,
            @Schema(examples = "3") int atMost) {
        static QuestionCount of(TestRules rules) {
            return new QuestionCount(
                    rules.perCompetence().values().stream()
                            .mapToInt(TestRules.Count::atLeast)
                            .min()
                            .orElse(0),
                    rules.perCompetence().values().stream()
                            .mapToInt(TestRules.Count::atMost)
                            .max()
                            .orElse(0));
        }
    }

    private final FindCampaign findCampaign;

    CampaignResource(FindCampaign findCampaign) {
        this.findCampaign = findCampaign;
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"beneficiary", "adviser", "manager", "author", "partner:results:read"})
    @Operation(summary = "A campaign by the code that people type, in any case.")
    public CampaignView getCampaign(@PathParam("code") String code) {
        return findCampaign.handle(code).map(CampaignView::of).orElseThrow(NotFoundException::new);
    }
}
