package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.campaign.application.FindCampaign;
import fr.pixemploi.assessment.campaign.application.OwnWords;
import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.campaign.domain.CampaignKind;
import fr.pixemploi.kit.document.QrCode;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

            @Schema(description = "The neutral one for other structures than the campaign's and those below it.")
            String title,

            @Schema(description = "Absent for other structures, like all that its structure says or asks.") @Nullable
            String description,

            @Nullable String audience,
            UUID frameworkId,
            @Schema(examples = "1") int frameworkVersion,
            List<String> competences,

            @Schema(description = "Fewest and most questions of one competence.")
            QuestionCountView questionsPerCompetence,

            @Schema(description = "Questions at most.", examples = "40")
            int total,

            @Schema(description = "Answering time at most; absent when only questions are counted.", examples = "40")
            @Nullable
            Integer minutes,

            @Schema(examples = "Europe/Paris") String timeZone,
            CampaignKind kind,

            @Schema(description = "Whose it is; absent for the platform's own, and for other structures.") @Nullable
            UUID structureId,

            @Schema(description = "Whether people may begin now.", examples = "true")
            boolean open,

            @Schema(description = "Read before the start.") @Nullable
            String text,

            @Schema(description = "Highest level that is asked about and told.", examples = "7")
            int upToLevel,

            CampaignParts.@Nullable Question question,
            CampaignParts.@Nullable Conditions conditions,
            CampaignParts.@Nullable Sharing sharing) {
        /** @param ownWords whether the reader reads what its structure says in its own words */
        static CampaignView of(Campaign campaign, boolean ownWords, Instant now) {
            return new CampaignView(
                    campaign.code().value(),
                    ownWords ? campaign.title() : campaign.neutralTitle(),
                    ownWords ? campaign.description() : null,
                    ownWords ? campaign.audience() : null,
                    campaign.framework().id(),
                    campaign.framework().version(),
                    campaign.competences().stream().map(CompetenceCode::value).toList(),
                    QuestionCountView.of(campaign.rules()),
                    campaign.rules().budget().items(),
                    campaign.rules().budget().minutes(),
                    campaign.timeZone(),
                    campaign.kind(),
                    ownWords ? campaign.structure() : null,
                    campaign.opening().isOpen(now),
                    ownWords ? campaign.texts().participant() : null,
                    campaign.topLevel(),
                    ownWords ? CampaignParts.Question.of(campaign.question()) : null,
                    ownWords ? CampaignParts.Conditions.of(campaign.conditions()) : null,
                    ownWords ? CampaignParts.Sharing.of(campaign.sharing()) : null);
        }
    }

    @Schema(name = "QuestionCount")
    record QuestionCountView(
            @Schema(examples = "2") int atLeast,
            @Schema(examples = "3") int atMost) {
        static QuestionCountView of(TestRules rules) {
            return new QuestionCountView(
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

    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";
    private static final int PIXELS_A_MODULE = 12;

    private final CurrentCaller caller;
    private final FindCampaign findCampaign;
    private final OwnWords ownWords;
    private final CampaignAddresses addresses;
    private final Clock clock;

    CampaignResource(
            CurrentCaller caller,
            FindCampaign findCampaign,
            OwnWords ownWords,
            CampaignAddresses addresses,
            Clock clock) {
        this.caller = caller;
        this.findCampaign = findCampaign;
        this.ownWords = ownWords;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"beneficiary", "adviser", "manager", "author", "partner:results:read"})
    @Operation(
            summary = "A campaign by the code that people type, in any case.",
            description =
                    "Other structures than the campaign's own and those below it read a neutral title, and nothing that tells whom the "
                            + "campaign is for. 404 `not-found` when no campaign has this code. One that is closed is shown as not open.")
    public CampaignView getCampaign(@PathParam("code") String code) {
        Instant now = clock.instant();
        return findCampaign
                .handle(code)
                .map(campaign -> CampaignView.of(campaign, ownWords.areReadBy(caller.get(), campaign), now))
                .orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("/{code}/qr")
    @Produces({SVG, PNG})
    @RolesAllowed({"beneficiary", "adviser", "manager", "author", "partner:results:read"})
    @Operation(
            summary = "The address where people enter a campaign, as a QR code to print or to show.",
            description = "SVG, or PNG when `Accept` asks for it. 404 `not-found` when no campaign has this code.")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = {@Content(mediaType = SVG), @Content(mediaType = PNG)})
    public Response getCampaignQr(@PathParam("code") String code, @Context HttpHeaders headers) {
        Campaign campaign = findCampaign.handle(code).orElseThrow(NotFoundException::new);
        QrCode qr = new QrCode(addresses.of(campaign.code()));
        boolean png = headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(type -> !type.isWildcardSubtype() && type.isCompatible(MediaType.valueOf(PNG)))
                .isPresent();
        return png
                ? Response.ok(qr.png(PIXELS_A_MODULE), PNG).build()
                : Response.ok(qr.svg(), SVG).build();
    }
}
