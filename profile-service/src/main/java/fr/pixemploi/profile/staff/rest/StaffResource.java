package fr.pixemploi.profile.staff.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.staff.application.InviteStaff;
import fr.pixemploi.profile.staff.application.ListStaff;
import fr.pixemploi.profile.staff.domain.StaffMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** The staff of a structure. */
@Path("/v1/structures/{structureId}/staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "staff", description = "Colleagues, their roles in structures, absences and departures.")
class StaffResource {
    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "StaffPage")
    record StaffPage(List<StaffMemberView> items, @Nullable String nextCursor) {}

    private final InviteStaff invite;
    private final ListStaff list;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    StaffResource(InviteStaff invite, ListStaff list, Idempotency idempotency, CurrentCaller caller) {
        this.invite = invite;
        this.list = list;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"manager", "operator"})
    @Operation(
            summary = "Invite a colleague into a structure",
            description =
                    "By a manager of it or of one above; the operator names managers. The account is made, or found by its verified address, "
                            + "and the roles given as soon as the identity provider is there: `memberships` say how far it is. Who has an account "
                            + "accepts first, at `/v1/memberships/me`. Invigilators and centre managers are of certification centres only.")
    @APIResponse(
            responseCode = "201",
            description = "The colleague, its version in ETag",
            content = @Content(schema = @Schema(implementation = StaffMemberView.class)))
    public Response inviteStaff(
            @PathParam("structureId") UUID structureId,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid InviteRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "inviteStaff " + structureId,
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> invite.handle(
                                who, structureId, request.colleague(), InviteRequest.roles(request.roles())),
                        StaffMember::id,
                        id -> invite.again(who, id)),
                made -> Idempotency.Answer.created("/v1/staff/" + made.id(), made.version(), StaffMemberView.of(made)));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "List the staff of a structure, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = StaffPage.class)))
    public Response listStaff(@PathParam("structureId") UUID structureId, @Valid @BeanParam PageRequest page) {
        List<StaffMemberView> found = list.handle(caller.get(), structureId, page.after(), page.oneMore()).stream()
                .map(StaffMemberView::of)
                .toList();
        return page.answer(found, StaffMemberView::id);
    }
}
