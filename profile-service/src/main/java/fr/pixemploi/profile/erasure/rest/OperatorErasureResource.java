package fr.pixemploi.profile.erasure.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.profile.erasure.application.ShowErasures;
import fr.pixemploi.profile.erasure.domain.ErasingService;
import fr.pixemploi.profile.erasure.domain.Erasure;
import fr.pixemploi.profile.erasure.domain.TrackedErasure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All erasures, for the operator: ids of erasures, who decided at a desk, and nothing of those who are erased. */
@Path("/v1/operations/erasures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
class OperatorErasureResource {
    /**
     * @param structureId at whose desk it was decided; absent for all that was not
     * @param decidedBy account of who decided it there
     * @param ageSeconds since it was asked for, until it ended
     * @param overdue whether the law wanted it done before today (UTC), and it is not
     * @param missing services that have not answered
     */
    @Schema(name = "OperatorErasure")
    record OperatorErasureView(
            UUID id,
            Erasure.Cause cause,
            @Nullable UUID structureId,

            @Schema(examples = "01940000-0000-7000-8000-000000000101") @Nullable
            String decidedBy,

            Erasure.State state,
            Instant askedAt,
            LocalDate dueOn,
            boolean overdue,
            @Schema(examples = "90") long ageSeconds,
            List<ErasingService> missing,
            @Nullable Instant endedAt) {
        static OperatorErasureView of(TrackedErasure tracked, Instant now) {
            Erasure erasure = tracked.erasure();
            Erasure.Desk desk = erasure.desk();
            Instant ended = erasure.endedAt();
            return new OperatorErasureView(
                    erasure.id(),
                    erasure.cause(),
                    desk == null ? null : desk.structureId(),
                    desk == null ? null : desk.decidedBy(),
                    tracked.state(),
                    erasure.askedAt(),
                    erasure.dueOn(),
                    ended == null && erasure.dueOn().isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC)),
                    Duration.between(erasure.askedAt(), ended == null ? now : ended)
                            .toSeconds(),
                    List.copyOf(tracked.missing()),
                    ended);
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "OperatorErasurePage")
    record OperatorErasurePage(
            List<OperatorErasureView> items, @Nullable String nextCursor) {}

    private final ShowErasures show;
    private final Clock clock;

    OperatorErasureResource(ShowErasures show, Clock clock) {
        this.show = show;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("operator")
    @Operation(
            summary = "List erasures: those under way first, overdue ones at the top",
            description =
                    "Which service has not answered yet, and for how long. Of the person nothing; of an erasure at a desk who decided it.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = OperatorErasurePage.class)))
    public Response listErasures(@Valid @BeanParam PageRequest page) {
        Instant now = clock.instant();
        List<OperatorErasureView> found = show.all(page.after(), page.oneMore()).stream()
                .map(tracked -> OperatorErasureView.of(tracked, now))
                .toList();
        return page.answer(found, OperatorErasureView::id);
    }
}
