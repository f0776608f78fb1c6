package fr.pixemploi.profile.caseload.rest.list;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.caseload.application.list.ListMyLists;
import fr.pixemploi.profile.caseload.application.list.RemoveList;
import fr.pixemploi.profile.caseload.application.list.SaveList;
import fr.pixemploi.profile.caseload.domain.list.SavedList;
import fr.pixemploi.profile.caseload.rest.view.FilterRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Filters that an adviser keeps under a name. */
@Path("/v1/caseload/lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "caseload", description = "For advisers: the people of the structure and what they share.")
class SavedListResource {
    @Schema(name = "SaveListRequest")
    record SaveListRequest(
            @NotNull UUID structureId,

            @NotBlank @Size(max = 80) @Schema(examples = "À relancer cette semaine")
            String name,

            @NotNull @Valid FilterRequest filter) {}

    @Schema(name = "SavedList")
    record SavedListView(
            UUID id,
            UUID structureId,
            @Schema(examples = "À relancer cette semaine") String name,
            FilterRequest filter,
            Instant madeAt) {
        static SavedListView of(SavedList list) {
            return new SavedListView(
                    list.id(), list.structureId(), list.name(), FilterRequest.of(list.filter()), list.madeAt());
        }
    }

    @Schema(name = "SavedLists")
    record SavedListsView(List<SavedListView> items) {}

    private final SaveList save;
    private final ListMyLists list;
    private final RemoveList remove;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    SavedListResource(
            SaveList save, ListMyLists list, RemoveList remove, Idempotency idempotency, CurrentCaller caller) {
        this.save = save;
        this.list = list;
        this.remove = remove;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Keep a filter under a name",
            description =
                    "For oneself, in one structure; fifty at most. The list is the filter: who is on it is found when it is asked for.")
    @APIResponse(
            responseCode = "201",
            description = "The list",
            content = @Content(schema = @Schema(implementation = SavedListView.class)))
    public Response saveList(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @NotNull @Valid SaveListRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "saveList",
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> save.handle(
                                who,
                                request.structureId(),
                                request.name(),
                                request.filter().meant()),
                        SavedList::id,
                        id -> save.again(who, id)),
                made -> Idempotency.Answer.created("/v1/caseload/lists/" + made.id(), SavedListView.of(made)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "My saved lists of a structure, by name")
    public SavedListsView listMyLists(@QueryParam("structureId") @NotNull UUID structureId) {
        return new SavedListsView(list.handle(caller.get(), structureId).stream()
                .map(SavedListView::of)
                .toList());
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Give up a saved list; the people on it stay")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void removeList(@PathParam("id") UUID id) {
        remove.handle(caller.get(), id);
    }
}
