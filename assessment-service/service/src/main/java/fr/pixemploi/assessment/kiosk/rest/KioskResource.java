package fr.pixemploi.assessment.kiosk.rest;

import fr.pixemploi.assessment.kiosk.application.EnrolKiosk;
import fr.pixemploi.assessment.kiosk.application.FindKiosks;
import fr.pixemploi.assessment.kiosk.application.GiveDeviceSecret;
import fr.pixemploi.assessment.kiosk.application.RevokeKiosk;
import fr.pixemploi.assessment.kiosk.domain.Kiosk;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A structure's kiosks, for its managers. */
@Path("/v1/kiosks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = KioskViews.TAG,
        description = "Kiosks in agencies: enrolled by a manager, opened for one person by an adviser's code.")
class KioskResource {
    private final CurrentCaller caller;
    private final SecurityIdentity identity;
    private final EnrolKiosk enrolKiosk;
    private final GiveDeviceSecret giveDeviceSecret;
    private final FindKiosks findKiosks;
    private final RevokeKiosk revokeKiosk;
    private final Idempotency idempotency;

    KioskResource(
            CurrentCaller caller,
            SecurityIdentity identity,
            EnrolKiosk enrolKiosk,
            GiveDeviceSecret giveDeviceSecret,
            FindKiosks findKiosks,
            RevokeKiosk revokeKiosk,
            Idempotency idempotency) {
        this.caller = caller;
        this.identity = identity;
        this.enrolKiosk = enrolKiosk;
        this.giveDeviceSecret = giveDeviceSecret;
        this.findKiosks = findKiosks;
        this.revokeKiosk = revokeKiosk;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("manager")
    @Operation(
            summary = "Enrols a kiosk in a structure of the manager's.",
            description =
                    "It can do nothing before it got its secret. 404 `not-found` for a structure where the caller is "
                            + "no manager.")
    @APIResponse(
            responseCode = "201",
            description = "Enrolled.",
            content = @Content(schema = @Schema(implementation = KioskViews.KioskView.class)))
    public Response enrolKiosk(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid KioskRequests.EnrolRequest request) {
        Caller manager = caller.get();
        return idempotency.once(
                manager,
                "enrolKiosk",
                key,
                request,
                Idempotency.Creation.of(
                        () -> enrolKiosk.handle(manager, request.structureId(), request.place()),
                        Kiosk::id,
                        id -> findKiosks.one(manager, id)),
                kiosk -> Idempotency.Answer.created("/v1/kiosks/" + kiosk.id(), KioskViews.KioskView.of(kiosk)));
    }

    // Not a creation, and nothing of the reply may be stored: no Idempotency-Key. Asked again, it gives another secret.
    @POST
    @Path("/{id}/secret")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("manager")
    @Operation(
            summary = "Gives a kiosk a new secret, told this once.",
            description =
                    "Somebody types it at the kiosk. Any secret before it opens nothing more. 404 `not-found`; 409 "
                            + "`kiosk-revoked`.")
    public KioskViews.SecretView giveDeviceSecret(@PathParam("id") UUID id) {
        return new KioskViews.SecretView(
                id, giveDeviceSecret.handle(caller.get(), id).grouped());
    }

    @GET
    @RolesAllowed("manager")
    @Operation(
            summary = "A structure's kiosks, oldest first, also those that were revoked.",
            description = "404 `not-found` for a structure where the caller is no manager.")
    @APIResponse(
            responseCode = "200",
            description = "A page of kiosks.",
            content = @Content(schema = @Schema(implementation = KioskPage.class)))
    public Response listKiosks(@NotNull @QueryParam("structureId") UUID structure, @Valid @BeanParam PageRequest page) {
        return page.answer(
                findKiosks.handle(caller.get(), structure, page.after(), page.oneMore()).stream()
                        .map(KioskViews.KioskView::of)
                        .toList(),
                KioskViews.KioskView::id);
    }

    @GET
    @Path("/own")
    @RolesAllowed(KioskIdentities.DEVICE_ROLE)
    @Operation(
            summary = "The kiosk that asks, by its secret.",
            description =
                    "`Authorization: Kiosk-Device <secret>`. 401 `invalid-token` for a secret that opens nothing.")
    public KioskViews.KioskView getOwnKiosk() {
        Kiosk kiosk = identity.getAttribute(KioskIdentities.KIOSK);
        return KioskViews.KioskView.of(kiosk);
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("manager")
    @Operation(
            summary = "Revokes a kiosk: its secret and all sessions at it open nothing from this moment.",
            description = "Sittings stay open for their persons. Asking again changes nothing. 404 `not-found`.")
    @APIResponse(responseCode = "204", description = "Revoked.")
    public void revokeKiosk(@PathParam("id") UUID id) {
        revokeKiosk.handle(caller.get(), id);
    }

    /** For the document only: a page's type. */
    @Schema(name = "KioskPage")
    record KioskPage(
            List<KioskViews.KioskView> items, @Nullable String nextCursor) {}
}
