package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.caseload.application.ListCaseload;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The people whom an adviser follows. */
@Path("/v1/caseload")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "caseload", description = "For advisers: the people of the structure and what they share.")
class CaseloadResource {
    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "CaseloadPage")
    record CaseloadPage(List<CaseloadView> items, @Nullable String nextCursor) {}

    private final ListCaseload list;
    private final CurrentCaller caller;

    CaseloadResource(ListCaseload list, CurrentCaller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List the people of a structure with what they share with it",
            description = "People registered there or sharing with it. Each person whose results show will know.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = CaseloadPage.class)))
    public Response listCaseload(
            @QueryParam("structureId") @NotNull UUID structureId, @Valid @BeanParam PageRequest page) {
        List<CaseloadView> found = list.handle(caller.get(), structureId, page.after(), page.limit()).stream()
                .map(CaseloadView::of)
                .toList();
        return page.answer(found, CaseloadView::id);
    }
}
