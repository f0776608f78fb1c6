package fr.pixemploi.assessment.kiosk.rest;

import fr.pixemploi.assessment.kiosk.application.ConfirmSitting;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person says in their own space about kiosks. No kiosk's token reaches it. */
@Path("/v1/sittings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = KioskViews.TAG)
class KioskConfirmationResource {
    private final CurrentCaller caller;
    private final ConfirmSitting confirmSitting;

    KioskConfirmationResource(CurrentCaller caller, ConfirmSitting confirmSitting) {
        this.caller = caller;
        this.confirmSitting = confirmSitting;
    }

    @PUT
    @Path("/{id}/kiosk-confirmation")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Lets an open sitting of the caller's own go on at the kiosks of a structure, within the hour.",
            description = "One structure at a time: the one named last. 404 `not-found`; 409 `sitting-over`.")
    public KioskViews.ConfirmationView confirmSittingAtKiosk(
            @PathParam("id") UUID id, @NotNull @Valid KioskRequests.ConfirmRequest request) {
        return new KioskViews.ConfirmationView(
                id, request.structureId(), confirmSitting.handle(caller.get().self(), id, request.structureId()));
    }
}
