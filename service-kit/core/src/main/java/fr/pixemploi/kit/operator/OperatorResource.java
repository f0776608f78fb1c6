package fr.pixemploi.kit.operator;

import fr.pixemploi.kit.event.inbox.DeadLetters;
import fr.pixemploi.kit.event.inbox.ReadModels;
import fr.pixemploi.kit.event.inbox.Rebuilds;
import fr.pixemploi.kit.event.inbox.Restores;
import fr.pixemploi.kit.event.inbox.Rewinds;
import fr.pixemploi.kit.event.inbox.Unread;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an operator may do: look at events that could not be handled, and read topics again. Ids and reasons only. */
@Path("/v1/operations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "For the operator: dead letters, rewinds, rebuilds, epochs.")
@RolesAllowed("operator")
class OperatorResource {
    private final DeadLetters deadLetters;
    private final Rewinds rewinds;
    private final ReadModels readModels;
    private final Unread unread;
    private final Rebuilds rebuilds;
    private final Restores restores;

    OperatorResource(
            DeadLetters deadLetters,
            Rewinds rewinds,
            ReadModels readModels,
            Unread unread,
            Rebuilds rebuilds,
            Restores restores) {
        this.deadLetters = deadLetters;
        this.rewinds = rewinds;
        this.readModels = readModels;
        this.unread = unread;
        this.rebuilds = rebuilds;
        this.restores = restores;
    }

    /** @param from read the topic again from this time, ISO 8601 with offset; not in the future. What was not read yet is never skipped */
    @Schema(name = "RewindReadModel")
    record RewindRequest(@NotNull @PastOrPresent OffsetDateTime from) {}

    /** @param outcome applied, duplicate, outdated, erased or unknown-type */
    @Schema(name = "ReplayedDeadLetter")
    record Replayed(UUID id, String outcome) {}

    /** What a page looks like in the OpenAPI document. */
    record DeadLetterPage(
            List<DeadLetters.Entry> items, @Nullable String nextCursor) {}

    @Schema(name = "ReadModelList")
    record ReadModelList(List<ReadModelView> items) {}

    @GET
    @Path("/dead-letters")
    @Operation(summary = "Messages that could not be handled, oldest first, with their reason")
    @APIResponse(
            responseCode = "200",
            description = "A page of dead letters.",
            content = @Content(schema = @Schema(implementation = DeadLetterPage.class)))
    public Response listDeadLetters(@Valid @BeanParam PageRequest page) {
        return page.answer(deadLetters.list(page.after(), page.oneMore()), DeadLetters.Entry::id);
    }

    @POST
    @Path("/dead-letters/{id}/replay")
    @Operation(summary = "Give a dead letter to the handlers again")
    public Replayed replayDeadLetter(@PathParam("id") UUID id) {
        return deadLetters
                .replay(id)
                .map(outcome -> new Replayed(id, outcome))
                .orElseThrow(() -> new KitRefusal(404, "not-found"));
    }

    @POST
    @Path("/topics/{topic}/rewind")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Read a topic again from a time; what was handled already has no second effect")
    @APIResponse(responseCode = "202", description = "Accepted; carried out by whichever instance owns each partition.")
    public Response rewindTopic(@PathParam("topic") String topic, @NotNull @Valid RewindRequest request) {
        if (!readModels.topics().contains(topic)) throw new KitRefusal(404, "not-found");
        rewinds.rewind(topic, request.from());
        return Response.accepted().build();
    }

    @GET
    @Path("/read-models")
    @Operation(
            summary = "What this service keeps of the others, and what is being rebuilt of it",
            description =
                    "`unread` is what the instance that answers has still to read of the topic. With digest=true a digest of each read model"
                            + " comes along, for which all its rows are sorted and read.")
    public ReadModelList listReadModels(@QueryParam("digest") @DefaultValue("false") boolean digest) {
        return new ReadModelList((digest ? readModels.digested() : readModels.all())
                .stream()
                        .map(model -> ReadModelView.of(model, unread.of(model.topic())))
                        .toList());
    }

    @POST
    @Path("/read-models/{topic}/rebuild")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Rebuild a read model from its state topic, beside the rows that are read until it is done")
    @APIResponse(
            responseCode = "202",
            description = "Accepted; the list of read models says when it is done, and why an attempt failed.")
    public Response rebuildReadModel(@PathParam("topic") String topic) {
        if (!readModels.has(topic)) throw new KitRefusal(404, "nothing-to-rebuild");
        rebuilds.rebuild(topic);
        return Response.accepted().build();
    }

    @DELETE
    @Path("/read-models/{topic}/rebuild")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Take back the wish that a read model be rebuilt; the rows that are read stay as they are")
    @APIResponse(responseCode = "204", description = "Taken back; what was built so far is gone.")
    public Response cancelRebuild(@PathParam("topic") String topic) {
        if (!rebuilds.cancel(topic)) throw new KitRefusal(404, "not-found");
        return Response.noContent().build();
    }

    @POST
    @Path("/epoch")
    @Operation(
            summary =
                    "After a restore or a failover: take over what this service had said and forgotten, and begin a new epoch",
            description =
                    "Reads the service's own state topics to their end first. To be called before anybody else may call the"
                            + " service; again is harmless.")
    public Restores.Raised raiseEpoch() {
        return restores.raiseEpoch();
    }
}
