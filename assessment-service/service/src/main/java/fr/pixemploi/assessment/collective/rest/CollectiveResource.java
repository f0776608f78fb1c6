package fr.pixemploi.assessment.collective.rest;

import fr.pixemploi.assessment.campaign.domain.Campaign;
import fr.pixemploi.assessment.collective.application.ReadCollective;
import fr.pixemploi.assessment.collective.domain.Participation;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a structure's campaign shows, person by person and together. */
@Path("/v1/structures/{structureId}/campaigns/{campaignId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "collective results",
        description =
                "What a structure's campaign shows: who takes part, and results together. How a sitting went and its result "
                        + "are shown and counted only while the person shares them with the structure.")
class CollectiveResource {
    /** For the document only: a page's type. */
    @Schema(name = "CampaignParticipationPage")
    record ParticipationPage(
            List<CollectiveViews.ParticipationView> items,
            @Nullable String nextCursor) {}

    private final CurrentCaller caller;
    private final ReadCollective collective;

    CollectiveResource(CurrentCaller caller, ReadCollective collective) {
        this.caller = caller;
        this.collective = collective;
    }

    @GET
    @Path("/participations")
    @RolesAllowed({"manager", "partner:results:read"})
    @Operation(
            summary = "People who take part in the campaign, and what they share of it.",
            description =
                    "For managers who administer the campaign, and systems of its structure and of those above; 404 `not-found` for others. By the ids of the people. Who shares "
                            + "nothing comes from the day after their first test on, so that nobody's hours are seen; that holds too for who takes the "
                            + "sharing back on the day of their first test. `since` gives "
                            + "people who came since then, who share a new result, or whose sharing with the structure changed (given, "
                            + "withdrawn, ended), so that one reads what is new only. Ask from the beginning of the last reading: what "
                            + "arrived up to ten minutes late is among it, so that a person may come again; take each as their new state.")
    @APIResponse(
            responseCode = "200",
            description = "A page of participations.",
            content = @Content(schema = @Schema(implementation = ParticipationPage.class)))
    public Response listCampaignParticipations(
            @PathParam("structureId") UUID structureId,
            @PathParam("campaignId") UUID campaignId,
            @QueryParam("since") @Nullable OffsetDateTime since,
            @Valid @BeanParam PageRequest page) {
        Caller reader = caller.get();
        Campaign campaign = collective.campaignWithPeople(reader, structureId, campaignId);
        List<Participation> oneMore = collective.participations(
                campaign, structureId, page.after(), since == null ? null : since.toInstant(), page.oneMore());
        collective.tellRead(
                reader, structureId, oneMore.stream().limit(page.oneMore() - 1L).toList());
        return page.answer(
                oneMore.stream().map(CollectiveViews.ParticipationView::of).toList(),
                CollectiveViews.ParticipationView::beneficiaryId);
    }

    @GET
    @Path("/participations.csv")
    @Produces("text/csv")
    @RolesAllowed("manager")
    @Limited("exports")
    @OwnPlaces(only = true)
    @Operation(
            summary = "The same as a table, whole, as it is read.",
            description =
                    "CSV (RFC 4180) in UTF-8 with a header, a row for each shared result and one for a person who shares "
                            + "none. Columns: beneficiary_id (UUID), campaign_code (text), "
                            + "external_id (text; a quote before what a spreadsheet would take for a formula), shared (true or false); "
                            + "empty unless shared: sitting_id, result_id (UUID), end_reason (text), started_at, ended_at (ISO 8601, "
                            + "UTC), assisted (true or false), answers (integer), mastery (0 to 1, decimal point), stage (integer from 1), "
                            + "stage_title (text, with a quote like external_id), total_pix (integer), and level_ with the code of each "
                            + "competence (integer from 0). 404 `not-found` for those who do not administer the campaign.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "beneficiary_id,campaign_code,external_id")))
    public Response exportParticipations(
            @PathParam("structureId") UUID structureId, @PathParam("campaignId") UUID campaignId) {
        Caller reader = caller.get();
        Campaign campaign = collective.campaign(reader, structureId, campaignId);
        StreamingOutput table = out -> ParticipationRows.write(collective, reader, campaign, structureId, out);
        return Response.ok(table, "text/csv; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=participations-" + campaign.code().value() + ".csv")
                .build();
    }

    @GET
    @Path("/figures")
    @RolesAllowed("manager")
    @Operation(
            summary = "How far people came, stages reached, levels by competence, and the weeks.",
            description =
                    "What was measured counts results that are shared with the structure now. How far people came counts "
                            + "everybody, until the end of yesterday in the campaign's time zone. 404 `not-found` for those who "
                            + "do not administer the campaign.")
    public CollectiveViews.FiguresView getCampaignFigures(
            @PathParam("structureId") UUID structureId, @PathParam("campaignId") UUID campaignId) {
        Campaign campaign = collective.campaign(caller.get(), structureId, campaignId);
        return CollectiveViews.FiguresView.of(collective.figures(campaign, structureId));
    }

    @GET
    @Path("/items")
    @RolesAllowed("manager")
    @Operation(
            summary = "How people did on each question, the hardest first.",
            description =
                    "Counts answers of shared results, once a day, seven days after the sitting's end so that people have time "
                            + "to share, of people with an account and of sittings that were never at a kiosk; a question's answers wait until "
                            + "eleven people gave some, and count from then on whatever becomes of the sharing (both numbers are settings of the "
                            + "service). 404 `not-found` for those who do not administer the campaign.")
    public CollectiveViews.ItemsView getCampaignItems(
            @PathParam("structureId") UUID structureId, @PathParam("campaignId") UUID campaignId) {
        Campaign campaign = collective.campaign(caller.get(), structureId, campaignId);
        return CollectiveViews.ItemsView.of(collective.items(campaign, structureId));
    }
}
