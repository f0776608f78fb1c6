package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.result.application.ReadSharedResults;
import fr.pixemploi.assessment.result.domain.CompetenceResult;
import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What many people share, at once. */
// Reads, though it is a POST: nothing that says who somebody is stands in an address.
@Path("/v1/results/batch-reads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "results", description = "What sittings showed, and sharing it.")
class BatchReadResource {
    /** @param latestOnly of each person the newest result alone; absent means all of them */
    @Schema(name = "ReadSharedResultsRequest")
    record ReadRequest(
            @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> beneficiaryIds,
            @Nullable Boolean latestOnly) {}

    @Schema(name = "SharedResultLevel")
    record LevelView(
            @Schema(examples = "1.1") String code,
            @Schema(examples = "3") int level,
            @Schema(examples = "26") int pix) {
        static LevelView of(CompetenceResult competence) {
            return new LevelView(competence.code().value(), competence.level(), competence.pix());
        }
    }

    @Schema(name = "SharedResult")
    record SharedView(
            UUID resultId,
            @Schema(examples = "PXEMPR346") String campaignCode,
            @Nullable String campaignTitle,
            Instant completedAt,
            @Schema(examples = "2") int frameworkVersion,
            @Schema(examples = "384") int totalPix,
            @Schema(examples = "0.54") @Nullable Double masteryRate,
            @Schema(examples = "À l'aise") @Nullable String stage,
            boolean assisted,
            List<LevelView> competences) {
        static SharedView of(Result result) {
            TimelineView.EntryView entry = TimelineView.EntryView.of(result);
            return new SharedView(
                    entry.resultId(),
                    entry.campaignCode(),
                    entry.campaignTitle(),
                    entry.completedAt(),
                    entry.frameworkVersion(),
                    entry.totalPix(),
                    entry.masteryRate(),
                    entry.stage(),
                    entry.assisted(),
                    result.competences().stream().map(LevelView::of).toList());
        }
    }

    /**
     * What one of them shares.
     *
     * @param results oldest first; absent where nothing is shared
     * @param code not-found; absent where something is shared
     */
    @Schema(name = "SharedResultsLine")
    record LineView(
            UUID beneficiaryId,
            @Nullable List<SharedView> results,
            @Nullable @Schema(examples = "not-found") String code) {}

    /** @param items in the order of the call */
    @Schema(name = "SharedResultsLines")
    record LinesView(List<LineView> items) {}

    private final ReadSharedResults readShared;
    private final CurrentCaller caller;

    BatchReadResource(ReadSharedResults readShared, CurrentCaller caller) {
        this.readShared = readShared;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "What up to 200 people share with a structure of the caller's.",
            description =
                    "Each reading is noted, and told to the person once a day. Who shares nothing, and whom there is not, is `not-found`. "
                            + "Nothing is made: no Idempotency-Key.")
    @APIResponse(responseCode = "200", description = "Each of them, in the order of the call.")
    public LinesView readSharedResults(@NotNull @Valid ReadRequest request) {
        Map<UUID, List<Result>> shared =
                readShared.handle(caller.get(), request.beneficiaryIds(), Boolean.TRUE.equals(request.latestOnly()));
        return new LinesView(request.beneficiaryIds().stream()
                .map(id -> line(id, shared.get(id)))
                .toList());
    }

    private static LineView line(UUID id, @Nullable List<Result> results) {
        return results == null
                ? new LineView(id, null, "not-found")
                : new LineView(id, results.stream().map(SharedView::of).toList(), null);
    }
}
