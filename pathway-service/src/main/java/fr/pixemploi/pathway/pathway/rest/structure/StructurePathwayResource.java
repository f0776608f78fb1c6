package fr.pixemploi.pathway.pathway.rest.structure;

import fr.pixemploi.kit.http.Page;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.code.Coded;
import fr.pixemploi.pathway.goal.application.NameGoal;
import fr.pixemploi.pathway.pathway.application.ListStructurePathways;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.PathwayStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Follow-up for a structure: what it prescribed, and how far people are. */
@Path("/v1/structures/{structureId}/pathways")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pathways")
class StructurePathwayResource {
    private static final String STATUSES =
            "proposed|accepted|in-progress|to-remake|completed|declined|abandoned|replaced";

    @Schema(name = "PathwaySummaryPage")
    record PathwaySummaryPage(
            List<PathwaySummaryView> items,
            @Nullable String nextCursor,

            @Nullable
            @Schema(description = "Of a first page: what to ask `since` next time.", examples = "2026-12-01T09:30:00Z")
            Instant asOf) {}

    private final ListStructurePathways listStructurePathways;
    private final NameGoal nameGoal;
    private final CurrentCaller caller;

    StructurePathwayResource(ListStructurePathways listStructurePathways, NameGoal nameGoal, CurrentCaller caller) {
        this.listStructurePathways = listStructurePathways;
        this.nameGoal = nameGoal;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager", "partner:results:read"})
    @Operation(
            summary = "Pathways that a structure prescribed, oldest first",
            description =
                    "With `since`, those that changed since. A system asks with `asOf` of the first page of its last call: nothing is missed, and now and"
                            + " then something is found again. Nothing of a result is told.")
    @APIResponse(
            responseCode = "200",
            description = "A page of pathways",
            content = @Content(schema = @Schema(implementation = PathwaySummaryPage.class)))
    public Response listStructurePathways(
            @PathParam("structureId") UUID structureId,
            @QueryParam("since")
                    @Nullable
                    @Parameter(description = "Only those that changed at this time or later.")
                    @Schema(examples = "2026-12-01T09:30:00Z")
                    OffsetDateTime since,
            @QueryParam("beneficiaryId")
                    @Nullable
                    @Parameter(description = "Only those of this person, under whichever id.")
                    UUID beneficiaryId,
            @QueryParam("status")
                    @Size(max = 8)
                    @Parameter(
                            description =
                                    "Only those that are so far; given again, any of them. Those to plan anew: `to-remake`.")
                    List<@NotNull @Pattern(regexp = STATUSES) String> statuses,
            @Valid @BeanParam PageRequest page) {
        ListStructurePathways.Listed listed = listStructurePathways.handle(
                caller.get(),
                structureId,
                new ListStructurePathways.Asked(
                        since == null ? null : since.toInstant(),
                        beneficiaryId,
                        statuses.stream()
                                .map(status -> Coded.of(PathwayStatus.class, status))
                                .collect(Collectors.toSet())),
                page.after(),
                page.oneMore());
        Map<NameGoal.Led, String> goals = nameGoal.handle(
                listed.pathways().stream().map(StructurePathwayResource::led).collect(Collectors.toSet()));
        List<PathwaySummaryView> oneMore = listed.pathways().stream()
                .map(pathway -> PathwaySummaryView.of(pathway, goals.get(led(pathway))))
                .toList();
        Response answer = page.answer(oneMore, PathwaySummaryView::id);
        Page<?> shown = (Page<?>) answer.getEntity();
        return Response.fromResponse(answer)
                .entity(new PathwaySummaryPage(
                        oneMore.subList(0, shown.items().size()), shown.nextCursor(), listed.completeUpTo()))
                .build();
    }

    private static NameGoal.Led led(Pathway pathway) {
        return new NameGoal.Led(pathway.prescription().goalId(), pathway.structureId());
    }
}
