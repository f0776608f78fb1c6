package fr.pixemploi.certification.certificate.rest;

import fr.pixemploi.certification.certificate.application.HandOutCredential;
import fr.pixemploi.certification.certificate.application.HandOutDocument;
import fr.pixemploi.certification.certificate.application.ListMyCertificates;
import fr.pixemploi.certification.certificate.application.ReadCertificate;
import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.Problems;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
    private static final String CREDENTIAL = """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
             "type": ["VerifiableCredential", "OpenBadgeCredential"],
             "issuer": {"id": "did:web:api.exemple.fr:certification", "type": ["Profile"], "name": "Exemple"},
             "validFrom": "2026-12-15T10:00:00Z",
             "credentialSubject": {"type": ["AchievementSubject"]},
             "credentialStatus": {
               "type": "BitstringStatusListEntry",
               "statusPurpose": "revocation",
               "statusListIndex": "94567",
               "statusListCredential": "https://api.exemple.fr/certification/v1/credential-status/1"},
             "proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"}}
            """;

    private final CurrentCaller caller;
    private final ListMyCertificates listMyCertificates;
    private final ReadCertificate readCertificate;
    private final HandOutCredential handOutCredential;
    private final HandOutDocument handOutDocument;
    private final Problems problems;

    CertificateResource(
            CurrentCaller caller,
            ListMyCertificates listMyCertificates,
            ReadCertificate readCertificate,
            HandOutCredential handOutCredential,
            HandOutDocument handOutDocument,
            Problems problems) {
        this.caller = caller;
        this.listMyCertificates = listMyCertificates;
        this.readCertificate = readCertificate;
        this.handOutCredential = handOutCredential;
        this.handOutDocument = handOutDocument;
        this.problems = problems;
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

    @GET
    @Path("/{id}/credential")
    @Produces("application/vc")
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Get one's certificate as a credential",
            description =
                    "An Open Badges 3.0 credential (W3C Verifiable Credentials 2.0, `eddsa-rdfc-2022`), for a wallet or another portal. "
                            + "In the language of `Accept-Language`, French or English. Made anew at each call; whether it stands is told by its status list.")
    @APIResponse(
            responseCode = "200",
            description = "The credential.",
            content =
                    @Content(
                            mediaType = "application/vc",
                            schema = @Schema(implementation = Object.class),
                            example = CREDENTIAL))
    public String getCredential(@PathParam("id") UUID id) {
        return handOutCredential.credential(caller.get(), id, language());
    }

    @GET
    @Path("/{id}/badge")
    @Produces("image/png")
    @RolesAllowed("beneficiary")
    @Operation(summary = "Get one's certificate as a badge: a picture that holds the credential")
    @APIResponse(
            responseCode = "200",
            description = "A PNG with the credential baked in.",
            content = @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] getBadge(@PathParam("id") UUID id) {
        return handOutCredential.badge(caller.get(), id, language());
    }

    @GET
    @Path("/{id}/document")
    @Produces("application/pdf")
    @RolesAllowed({"beneficiary", "centre-manager", "jury"})
    @Operation(
            summary = "Get a certificate as a sealed document",
            description =
                    "PDF/A-2a and PDF/UA-1 with a PAdES seal, made anew at each call. For its holder, managers of its centre, the jury.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] getCertificateDocument(@PathParam("id") UUID id) {
        return handOutDocument.handle(caller.get(), id);
    }

    /** Of the caller, by Accept-Language. */
    private Language language() {
        return Language.valueOf(problems.preferredLanguage().toUpperCase(Locale.ROOT));
    }
}
