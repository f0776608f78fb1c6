package fr.pixemploi.certification.certificate.rest;

import fr.pixemploi.certification.certificate.application.VerifyCertificate;
import fr.pixemploi.kit.limit.Limited;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public verification of certificates over REST. */
@Path("/v1/verify")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates", description = "Certificates and their verification.")
class VerificationResource {
    private final VerifyCertificate verifyCertificate;

    VerificationResource(VerifyCertificate verifyCertificate) {
        this.verifyCertificate = verifyCertificate;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Limited("verification")
    @Operation(
            summary = "Verify a certificate by its code, without an account",
            description = "Capitals or not. Limited by address, or by account of who calls with a token.")
    @APIResponse(responseCode = "200", description = "The certificate exists.")
    public VerificationView verifyCertificate(@PathParam("code") String code) {
        return VerificationView.of(verifyCertificate.handle(code));
    }
}
