package fr.pixemploi.profile.beneficiary.rest.renewal;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.renewal.ConfirmRenewal;
import fr.pixemploi.profile.beneficiary.application.renewal.ListRenewals;
import fr.pixemploi.profile.beneficiary.application.renewal.RenewalTerms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Renewals of lost access, for all who work in the structure to see and to confirm. */
@Path("/v1/access-renewals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "beneficiaries", description = "Files of people who look for work.")
class RenewalResource {
    @Schema(name = "IdentityDocument")
    record DocumentView(
            @Schema(examples = "carte-d-identite") String code,
            @Schema(examples = "Carte nationale d'identité") String text) {}

    @Schema(name = "IdentityDocuments")
    record DocumentsView(List<DocumentView> items) {}

    private final ConfirmRenewal confirm;
    private final ListRenewals list;
    private final RenewalTerms terms;
    private final Problems problems;
    private final CurrentCaller caller;

    RenewalResource(
            ConfirmRenewal confirm, ListRenewals list, RenewalTerms terms, Problems problems, CurrentCaller caller) {
        this.confirm = confirm;
        this.list = list;
        this.terms = terms;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "List the renewals of lost access in a structure, newest first",
            description = "With what was objected by whoever has, or had, the account.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = RenewalView.RenewalPage.class)))
    public Response listAccessRenewals(
            @QueryParam("structureId") @NotNull UUID structureId, @Valid @BeanParam PageRequest page) {
        return page.answer(
                list.ofStructure(caller.get(), structureId, page.after(), page.oneMore()).stream()
                        .map(RenewalView::of)
                        .toList(),
                RenewalView::id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Confirm a renewal that a colleague made, having seen the person too",
            description = "From now on its code opens the file.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public void confirmAccessRenewal(@PathParam("id") UUID id) {
        confirm.handle(caller.get(), id);
    }

    @GET
    @Path("/documents")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "By which documents a structure sees who somebody is, in the caller's language")
    public DocumentsView listIdentityDocuments() {
        String language = problems.preferredLanguage();
        return new DocumentsView(terms.documents().stream()
                .map(document -> new DocumentView(document.code(), document.in(language)))
                .toList());
    }
}
