package fr.pixemploi.profile.caseload.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.caseload.application.CountCaseload;
import fr.pixemploi.profile.caseload.application.ListCaseload;
import fr.pixemploi.profile.caseload.domain.CaseloadOrder;
import fr.pixemploi.profile.caseload.rest.view.CaseloadView;
import fr.pixemploi.profile.caseload.rest.view.FilterRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final CountCaseload count;
    private final CurrentCaller caller;

    CaseloadResource(ListCaseload list, CountCaseload count, CurrentCaller caller) {
        this.list = list;
        this.count = count;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List the people of a structure with what they share with it",
            description =
                    "People registered there or sharing with it; with `referent=me` my people. Each person whose results show will "
                            + "know. Who shares nothing, for whatever reason, is not found by anything of a result.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = CaseloadPage.class)))
    public Response listCaseload(
            @QueryParam("structureId") @NotNull UUID structureId,
            @Valid @BeanParam FilterRequest filter,
            @QueryParam("sort")
                    @DefaultValue("registered")
                    @Pattern(regexp = "registered|name")
                    @Parameter(description = "Order, stable from page to page.", example = "name")
                    String sort,
            @Valid @BeanParam PageRequest page) {
        List<CaseloadView> found = list
                .handle(
                        caller.get(),
                        structureId,
                        filter.meant(),
                        CaseloadOrder.valueOf(sort.toUpperCase(Locale.ROOT)),
                        page.after(),
                        page.limit())
                .stream()
                .map(CaseloadView::of)
                .toList();
        return page.answer(found, CaseloadView::id);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Count the people of a list by each further filter",
            description = "Takes the filters of the list. Of results it counts shared ones only.")
    public CaseloadCountsView countCaseload(
            @QueryParam("structureId") @NotNull UUID structureId, @Valid @BeanParam FilterRequest filter) {
        return CaseloadCountsView.of(count.handle(caller.get(), structureId, filter.meant()));
    }
}
