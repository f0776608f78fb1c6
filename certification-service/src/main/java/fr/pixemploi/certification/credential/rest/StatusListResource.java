package fr.pixemploi.certification.credential.rest;

import fr.pixemploi.certification.credential.application.ReadStatusList;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Status lists of credentials over REST; whoever reads one does not tell which credential they hold. */
@Path("/v1/credential-status")
@Tag(name = "credentials", description = "What verifiers of credentials fetch.")
class StatusListResource {
    private static final String EXAMPLE = """
            {"@context": ["https://www.w3.org/ns/credentials/v2"],
             "id": "https://api.exemple.fr/certification/v1/credential-status/1",
             "type": ["VerifiableCredential", "BitstringStatusListCredential"],
             "issuer": "did:web:api.exemple.fr:certification",
             "validFrom": "2026-04-01T10:00:00Z",
             "validUntil": "2026-04-02T10:00:00Z",
             "credentialSubject": {
               "id": "https://api.exemple.fr/certification/v1/credential-status/1#list",
               "type": "BitstringStatusList",
               "statusPurpose": "revocation",
               "encodedList": "uH4sIAAAAAAAA_-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"},
             "proof": {
               "type": "DataIntegrityProof",
               "cryptosuite": "eddsa-rdfc-2022",
               "created": "2026-04-01T10:00:00Z",
               "verificationMethod":
                 "did:web:api.exemple.fr:certification#z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
               "proofPurpose": "assertionMethod",
               "proofValue": "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX"}}
            """;

    private final ReadStatusList readStatusList;

    StatusListResource(ReadStatusList readStatusList) {
        this.readStatusList = readStatusList;
    }

    @GET
    @Path("/{list}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Which credentials of a list were revoked",
            description = "A signed BitstringStatusListCredential (W3C Bitstring Status List 1.0) of 131072 bits.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = Object.class), example = EXAMPLE))
    @APIResponse(responseCode = "304", description = "The caller has it already.")
    public Response getStatusList(@PathParam("list") @Min(1) int list) {
        String credential = readStatusList.handle(list).orElseThrow(NotFoundException::new);
        return Kept.answer(credential, ReadStatusList.FRESH);
    }
}
