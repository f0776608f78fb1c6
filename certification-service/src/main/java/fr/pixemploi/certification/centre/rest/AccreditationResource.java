package fr.pixemploi.certification.centre.rest;

import fr.pixemploi.certification.centre.application.EndAccreditation;
import fr.pixemploi.certification.centre.application.GrantAccreditation;
import fr.pixemploi.certification.centre.application.ReadCentre;
import fr.pixemploi.certification.centre.rest.CentreRequests.Ended;
import fr.pixemploi.certification.centre.rest.CentreRequests.Granted;
import fr.pixemploi.certification.centre.rest.CentreViews.CentreView;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;

/** Accreditations of centres over REST; each answer is the centre with all of them. */
@Path("/v1/centres/{centreId}/accreditations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "centres", description = "Certification centres, their accreditations and venues.")
class AccreditationResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final GrantAccreditation grantAccreditation;
    private final EndAccreditation endAccreditation;
    private final ReadCentre readCentre;

    AccreditationResource(
            CurrentCaller caller,
            Idempotency idempotency,
            GrantAccreditation grantAccreditation,
            EndAccreditation endAccreditation,
            ReadCentre readCentre) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.grantAccreditation = grantAccreditation;
        this.endAccreditation = endAccreditation;
        this.readCentre = readCentre;
    }

    private record Grant(UUID centreId, Granted request) {}

    @POST
    @RolesAllowed("operator")
    @Operation(
            summary = "Accredit a centre for a certification",
            description = "A renewal is another accreditation; the one before stays until its end.")
    @APIResponse(
            responseCode = "201",
            description = "The centre with its accreditations.",
            content = @Content(schema = @Schema(implementation = CentreView.class)))
    public Response grantAccreditation(
            @PathParam("centreId") UUID centreId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid Granted request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "grantAccreditation",
                key,
                new Grant(centreId, request),
                Idempotency.Creation.of(
                        () -> grantAccreditation
                                .handle(who, centreId, request.certification(), request.firstDay(), request.lastDay())
                                .id(),
                        id -> id,
                        id -> id),
                id -> Idempotency.Answer.created(
                        "/v1/centres/" + centreId, CentreView.of(readCentre.handle(who, centreId))));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed("operator")
    @Operation(
            summary = "End an accreditation before its time",
            description = "With a reason, which the centre reads. Sessions that were opened under it stay.")
    public CentreView endAccreditation(
            @PathParam("centreId") UUID centreId, @PathParam("id") UUID id, @NotNull @Valid Ended request) {
        Caller who = caller.get();
        endAccreditation.handle(who, centreId, id, request.lastDay(), request.reason());
        return CentreView.of(readCentre.handle(who, centreId));
    }
}
