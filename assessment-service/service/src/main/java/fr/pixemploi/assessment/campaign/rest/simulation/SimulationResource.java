package fr.pixemploi.assessment.campaign.rest.simulation;

import fr.pixemploi.assessment.bank.campaign.CampaignSimulation;
import fr.pixemploi.assessment.campaign.application.SimulateCampaign;
import fr.pixemploi.kit.limit.Limited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts of campaigns, tried on simulated persons before anybody is invited. */
@Path("/v1/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "authors",
        description = "For those who write items and campaigns: explained sittings, simulated campaigns.")
class SimulationResource {
    @Schema(name = "SimulateCampaign")
    record SimulationRequest(
            @NotNull @Schema(examples = "01940000-0000-7000-8000-0000000c1c41")
            UUID frameworkId,

            @NotNull
            @Pattern(regexp = "job-search|administrative-rights|everyday-life|work")
            @Schema(description = "Whose abilities are assumed.", examples = "job-search")
            String audience,

            @Size(min = 1, max = 100)
            @Schema(description = "Codes of the measured competences; all of the framework when absent.")
            @Nullable
            List<@NotNull @Size(max = 5) String> competences,

            @NotNull @Valid @Schema(description = "As in the file of campaigns.")
            SimulationRules rules,

            @NotNull
            @Min(CampaignSimulation.MIN_PERSONS)
            @Max(CampaignSimulation.MAX_PERSONS)
            @Schema(description = "Simulated persons.", examples = "200")
            Integer persons,

            @Schema(description = "The same seed gives the same figures; 1 when absent.", examples = "1") @Nullable
            Long seed) {}

    private final SimulateCampaign simulateCampaign;

    SimulationResource(SimulateCampaign simulateCampaign) {
        this.simulateCampaign = simulateCampaign;
    }

    @POST
    @RolesAllowed("author")
    @Limited("checks")
    @Operation(
            summary = "Simulates a draft campaign with today's bank; nothing is kept.",
            description =
                    "Takes some seconds. One simulation at a time an instance: 429 `simulation-busy` with Retry-After. "
                            + "422 `rules-refused` says what contradicts what.")
    public SimulationView simulateCampaign(@NotNull @Valid SimulationRequest request) {
        Long seed = request.seed();
        return SimulationView.of(simulateCampaign.handle(
                new SimulateCampaign.Draft(
                        request.frameworkId(),
                        request.audience(),
                        request.competences(),
                        request.rules().draft()),
                request.persons(),
                seed == null ? 1 : seed));
    }
}
