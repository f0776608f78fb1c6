package fr.pixemploi.profile.filechange.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.filechange.application.ListMyFileChanges;
import fr.pixemploi.profile.filechange.domain.NotedChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

/** Who changed what in a person's files. */
@Path("/v1/beneficiaries/me/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "my file", description = "For the person: the own file.")
class MyFileChangeResource {
    /**
     * A field that says something else than before.
     *
     * @param role beneficiary, when it was me
     * @param structureId of the writer; absent when it was me
     */
    @Schema(name = "FileChange")
    record ChangeView(
            UUID id,
            UUID fileId,
            Instant changedAt,
            String role,
            @Nullable UUID structureId,
            @Schema(examples = "phone") String field,

            @Nullable @Schema(examples = "+33 6 99 99 00 00")
            String before,

            @Nullable @Schema(examples = "+33 6 99 99 00 01")
            String after) {
        static ChangeView of(NotedChange noted) {
            return new ChangeView(
                    noted.id(),
                    noted.fileId(),
                    noted.changedAt(),
                    noted.role(),
                    noted.structureId(),
                    noted.change().field(),
                    noted.change().before(),
                    noted.change().after());
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "FileChangePage")
    record ChangePage(List<ChangeView> items, @Nullable String nextCursor) {}

    private final ListMyFileChanges list;
    private final CurrentCaller caller;

    MyFileChangeResource(ListMyFileChanges list, CurrentCaller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "List who changed what in my files, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = ChangePage.class)))
    public Response listMyFileChanges(@Valid @BeanParam PageRequest page) {
        List<ChangeView> found = list.handle(caller.get(), page.after(), page.oneMore()).stream()
                .map(ChangeView::of)
                .toList();
        return page.answer(found, ChangeView::id);
    }
}
