package fr.pixemploi.profile.beneficiary.rest.renewal;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.renewal.ListRenewals;
import fr.pixemploi.profile.beneficiary.application.renewal.ObjectToRenewal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever has, or had, the account of a file sees that it was given to another one, and says when that is not right. */
@Path("/v1/beneficiaries/me/access-renewals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "my file", description = "For the person: the own file.")
class MyRenewalResource {
    private final ListRenewals list;
    private final ObjectToRenewal object;
    private final CurrentCaller caller;

    MyRenewalResource(ListRenewals list, ObjectToRenewal object, CurrentCaller caller) {
        this.list = list;
        this.object = object;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "List the renewals of access to my files, newest first",
            description = "Also with an account that has no file any more, since a new one took its place.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = RenewalView.RenewalPage.class)))
    public Response listMyAccessRenewals(@Valid @BeanParam PageRequest page) {
        return page.answer(
                list.mine(caller.get(), page.after(), page.oneMore()).stream()
                        .map(RenewalView::of)
                        .toList(),
                RenewalView::id);
    }

    @POST
    @Path("/{id}/objection")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Object to a renewal: I did not lose my account",
            description =
                    "A code that was not used opens nothing any more. Where a new account has my file already, the structure sees the "
                            + "objection, and renews my access once it has seen who I am.")
    @APIResponse(responseCode = "204", description = "The structure sees it")
    public void objectToAccessRenewal(@PathParam("id") UUID id) {
        object.handle(caller.get(), id);
    }
}
