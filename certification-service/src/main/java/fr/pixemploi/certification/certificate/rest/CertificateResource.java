package fr.pixemploi.certification.certificate.rest;

import fr.pixemploi.certification.certificate.application.ListMyCertificates;
import fr.pixemploi.certification.certificate.application.ReadCertificate;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** Certificates over REST, for those whom they concern. */
@Path("/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates", description = "Certificates and their verification.")
class CertificateResource {
    private final CurrentCaller caller;
    private final ListMyCertificates listMyCertificates;
    private final ReadCertificate readCertificate;

    CertificateResource(CurrentCaller caller, ListMyCertificates listMyCertificates, ReadCertificate readCertificate) {
        this.caller = caller;
        this.listMyCertificates = listMyCertificates;
        this.readCertificate = readCertificate;
    }

    /** A page of certificates. */
    @Schema(name = "CertificatePage")
    record CertificatePage(
            List<CertificateView> items, @Nullable String nextCursor) {}

    @GET
    @Path("/me")
    @RolesAllowed("beneficiary")
    @Operation(summary = "List one's own certificates in the order they were published")
    @APIResponse(
            responseCode = "200",
            description = "A page of certificates.",
            content = @Content(schema = @Schema(implementation = CertificatePage.class)))
    public Response listMyCertificates(@Valid @BeanParam PageRequest page) {
        List<CertificateView> oneMore = listMyCertificates.handle(caller.get(), page.after(), page.oneMore()).stream()
                .map(CertificateView::of)
                .toList();
        return page.answer(oneMore, CertificateView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"beneficiary", "centre-manager", "jury"})
    @Operation(summary = "Read a certificate: its holder, managers of its centre, the jury")
    public CertificateView getCertificate(@PathParam("id") UUID id) {
        return CertificateView.of(readCertificate.handle(caller.get(), id));
    }
}
