package fr.pixemploi.profile.caseload.rest.exchange;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.caseload.application.exchange.TakeOverStates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
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

/** How far the people of a structure are, for its tools. */
@Path("/v1/person-states")
@Tag(name = "caseload", description = "For advisers: the people of the structure and what they share.")
class StateResource {
    private static final String ABOUT =
            "People registered there or sharing with it, in the order of registration; whose data the structure only keeps, as they asked, are "
                    + "not among them. With `since` those whose line became another one since then: a sharing given, taken back or ended, a "
                    + "result, an account. Ask from the beginning of the last reading; a line may come once more, none is missed. Each person "
                    + "whose results show will know. ";

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "PersonStatePage")
    record StatePage(List<StateView> items, @Nullable String nextCursor) {}

    private final TakeOverStates states;
    private final CurrentCaller caller;

    StateResource(TakeOverStates states, CurrentCaller caller) {
        this.states = states;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"manager", "partner:results:read"})
    @Operation(summary = "List how far the people of a structure are, and what they share", description = ABOUT)
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = StatePage.class)))
    public Response listPersonStates(
            @QueryParam("structureId") @NotNull UUID structureId,
            @QueryParam("since") @Nullable OffsetDateTime since,
            @Valid @BeanParam PageRequest page) {
        List<StateView> found =
                states.handle(caller.get(), structureId, at(since), page.after(), page.oneMore(), page.limit()).stream()
                        .map(StateView::of)
                        .toList();
        return page.answer(found, StateView::beneficiaryId);
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @RolesAllowed({"manager", "partner:results:read"})
    @Limited("exports")
    @OwnPlaces(only = true)
    @Operation(
            summary = "The same as a table",
            description = "RFC 4180, UTF-8, comma, names in the first line. " + ABOUT + StateTable.COLUMNS)
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response exportPersonStates(
            @QueryParam("structureId") @NotNull UUID structureId, @QueryParam("since") @Nullable OffsetDateTime since) {
        Caller who = caller.get();
        states.need(who, structureId);
        StreamingOutput rows = out -> StateTable.write(states, who, structureId, at(since), out);
        return Response.ok(rows, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=personnes.csv")
                .build();
    }

    private static @Nullable Instant at(@Nullable OffsetDateTime since) {
        return since == null ? null : since.toInstant();
    }
}
