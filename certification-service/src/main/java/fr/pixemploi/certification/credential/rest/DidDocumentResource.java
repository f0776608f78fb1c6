package fr.pixemploi.certification.credential.rest;

import fr.pixemploi.certification.credential.application.ReadIssuer;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the method did:web looks for the issuer's keys: below a host, or below the path of a gateway. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "credentials", description = "What verifiers of credentials fetch.")
class DidDocumentResource {
    /** How long before a key signs it must stand here. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final String EXAMPLE = """
            {"@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
             "id": "did:web:api.exemple.fr:certification",
             "verificationMethod": [{
               "id": "did:web:api.exemple.fr:certification#z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
               "type": "Multikey",
               "controller": "did:web:api.exemple.fr:certification",
               "publicKeyMultibase": "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"}],
             "assertionMethod": ["did:web:api.exemple.fr:certification#z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"]}
            """;

    private final ReadIssuer readIssuer;

    DidDocumentResource(ReadIssuer readIssuer) {
        this.readIssuer = readIssuer;
    }

    @GET
    @Path(".well-known/did.json")
    @PermitAll
    @Operation(
            summary = "Keys by which credentials are verified",
            description = "W3C DID 1.0, method did:web. The active key, former ones and those to come.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "304", description = "The caller has it already.")
    public Response getDidDocument() {
        return Kept.answer(readIssuer.handle(), FRESH);
    }

    @GET
    @Path("did.json")
    @PermitAll
    @Operation(
            summary = "The same, for an address with a path",
            description = "Behind a gateway, did:web:host:path leads to /path/did.json.")
    @APIResponse(
            responseCode = "200",
            description = "The document.",
            content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "304", description = "The caller has it already.")
    public Response getDidDocumentBelowPath() {
        return getDidDocument();
    }
}
