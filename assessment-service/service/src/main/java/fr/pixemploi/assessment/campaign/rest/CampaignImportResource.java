package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.campaign.application.structure.FindStructureCampaigns;
import fr.pixemploi.assessment.campaign.application.structure.ImportCampaigns;
import fr.pixemploi.assessment.campaign.domain.ImportFault;
import fr.pixemploi.assessment.campaign.domain.structure.StructureCampaign;
import fr.pixemploi.assessment.campaign.rest.table.CampaignCsv;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Many campaigns of a structure from one file. */
@Path("/v1/structures/{structureId}/campaigns/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "campaigns", description = "The tests that people are invited to.")
class CampaignImportResource {
    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            modele;titre;minutes;fermeture
            mission-locale-themes;Session de janvier;20;31/01/2027
            mission-locale-themes;Session de mars;20;31/03/2027
            """;

    private final CurrentCaller caller;
    private final ImportCampaigns importCampaigns;
    private final FindStructureCampaigns findCampaigns;
    private final Idempotency idempotency;
    private final CampaignAddresses addresses;
    private final Problems problems;

    CampaignImportResource(
            CurrentCaller caller,
            ImportCampaigns importCampaigns,
            FindStructureCampaigns findCampaigns,
            Idempotency idempotency,
            CampaignAddresses addresses,
            Problems problems) {
        this.caller = caller;
        this.importCampaigns = importCampaigns;
        this.findCampaigns = findCampaigns;
        this.idempotency = idempotency;
        this.addresses = addresses;
        this.problems = problems;
    }

    @POST
    @Consumes(CSV)
    @RolesAllowed("manager")
    @Limited("imports")
    @Operation(
            summary = "Makes a campaign of each row of a file: all of them or none.",
            description =
                    "UTF-8, separated by semicolons or commas; needed columns `modele` and `titre`, an empty cell is as the template "
                            + "says. With `dryRun=true` nothing is stored, no Idempotency-Key is needed and the reply is 200 with everything "
                            + "that is wrong. Without it 422 `campaign-import-refused` names line and column of everything that is wrong. "
                            + "413 `campaign-file-too-large` above 1 MB; 500 rows at most. 404 `not-found`, 400 `idempotency-key-required`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "two sessions", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "What the file would come to.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.ImportView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content = @Content(schema = @Schema(implementation = StructureCampaignViews.ImportView.class)))
    public Response importCampaigns(
            @PathParam("structureId") UUID structureId,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            byte @Nullable [] file) {
        byte[] sent = file == null ? new byte[0] : file;
        if (sent.length > CampaignCsv.MAX_BYTES) return problems.response(413, "campaign-file-too-large");
        if (dryRun) return Response.ok(tried(structureId, sent)).build();
        Caller manager = caller.get();
        return idempotency.once(
                manager,
                "importCampaigns " + structureId,
                key,
                sent,
                new Idempotency.Creation<>(
                        () -> importCampaigns.handle(manager, structureId, zone -> CampaignCsv.read(sent, zone)),
                        CampaignImportResource::ids,
                        ids -> again(manager, structureId, ids)),
                made -> new Idempotency.Answer(201, null, null, view(made)));
    }

    private static String ids(List<StructureCampaign> made) {
        return made.stream().map(campaign -> campaign.id().toString()).collect(Collectors.joining(" "));
    }

    private List<StructureCampaign> again(Caller manager, UUID structure, String ids) {
        return Arrays.stream(ids.split(" "))
                .map(id -> findCampaigns.one(manager, structure, UUID.fromString(id)))
                .toList();
    }

    private StructureCampaignViews.ImportView tried(UUID structure, byte[] file) {
        ImportCampaigns.Trial trial =
                importCampaigns.dryRun(caller.get(), structure, zone -> CampaignCsv.read(file, zone));
        String language = problems.preferredLanguage();
        return new StructureCampaignViews.ImportView(
                false,
                trial.rows(),
                trial.faults().stream().map(fault -> error(fault, language)).toList(),
                List.of());
    }

    private StructureCampaignViews.ImportView view(List<StructureCampaign> made) {
        return new StructureCampaignViews.ImportView(
                true,
                made.size(),
                List.of(),
                made.stream()
                        .map(campaign -> new StructureCampaignViews.ImportedView(
                                campaign.id(),
                                campaign.code().value(),
                                campaign.draft().title(),
                                addresses.of(campaign.code())))
                        .toList());
    }

    private static StructureCampaignViews.ImportErrorView error(ImportFault fault, String language) {
        return new StructureCampaignViews.ImportErrorView(
                fault.line(), fault.column(), fault.fault().in(language));
    }
}
