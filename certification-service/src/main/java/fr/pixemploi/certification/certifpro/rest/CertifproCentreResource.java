package fr.pixemploi.certification.certifpro.rest;

import fr.pixemploi.certification.certifpro.application.DescribeCentre;
import fr.pixemploi.certification.certifpro.domain.CertifproCentre;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

/** What Certif'Pro asks of a centre, over REST. */
@Path("/v1/certifpro-centres/{centreId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "certifpro")
class CertifproCentreResource {
    private final CurrentCaller caller;
    private final DescribeCentre describeCentre;

    CertifproCentreResource(CurrentCaller caller, DescribeCentre describeCentre) {
        this.caller = caller;
        this.describeCentre = describeCentre;
    }

    /** What the centre says of itself. */
    @Schema(name = "CertifproCentreRequest")
    record CentreRequest(
            @NotNull
            @Pattern(regexp = "[0-9]{14}")
            @Schema(description = "Number of the establishment.", examples = "12345678900012")
            String siret) {}

    /** The same, as it is known. */
    @Schema(name = "CertifproCentre")
    record CentreView(
            UUID centreId,

            @Schema(
                    description =
                            "Of the organisation: the first nine digits of the siret. Absent while it is not known.",
                    examples = "123456789")
            @Nullable
            String siren,

            @Schema(description = "Absent while it is not known.", examples = "12345678900012") @Nullable
            String siret) {
        static CentreView of(CertifproCentre centre) {
            return new CentreView(centre.centreId(), centre.siren(), centre.siret());
        }
    }

    @GET
    @RolesAllowed("centre-manager")
    @Operation(summary = "Read what Certif'Pro asks of the centre")
    @APIResponse(
            responseCode = "200",
            description = "What is known, its version in ETag.",
            content = @Content(schema = @Schema(implementation = CentreView.class)))
    public Response getCertifproCentre(@PathParam("centreId") UUID centreId) {
        return tagged(describeCentre.read(caller.get(), centreId));
    }

    @PUT
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Say what Certif'Pro asks of the centre",
            description = "`If-Match` says which version was read, also of nothing (`\"0\"`).")
    @APIResponse(
            responseCode = "200",
            description = "What is known now, its version in ETag.",
            content = @Content(schema = @Schema(implementation = CentreView.class)))
    public Response setCertifproCentre(
            @PathParam("centreId") UUID centreId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CentreRequest request) {
        return tagged(describeCentre.handle(caller.get(), centreId, ETags.required(ifMatch), request.siret()));
    }

    private static Response tagged(CertifproCentre centre) {
        return Response.ok(CentreView.of(centre))
                .header("ETag", ETags.of(centre.version()))
                .build();
    }
}
