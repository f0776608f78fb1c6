package fr.pixemploi.certification.credential.rest;

import fr.pixemploi.certification.credential.application.ReadStatusList;
import fr.pixemploi.kit.limit.Uncounted;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Status lists of credentials over REST; whoever reads one does not tell which credential they hold. */
@Path("/v1/credential-status")
@Tag(name = "credentials", description = "What verifiers of credentials fetch.")
class StatusListResource {
    private final ReadStatusList readStatusList;

    StatusListResource(ReadStatusList readStatusList) {
        this.readStatusList = readStatusList;
    }

    @GET
    @Path("/{list}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Uncounted
    @Operation(
            summary = "Which credentials of a list were revoked",
            description = "A signed BitstringStatusListCredential (W3C Bitstring Status List 1.0) of 131072 bits.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = Map.class)))
    @APIResponse(responseCode = "304", description = "The caller has it already.")
    public Response getStatusList(@PathParam("list") @Min(1) int list) {
        String credential = readStatusList.handle(list).orElseThrow(NotFoundException::new);
        return Kept.answer(credential, ReadStatusList.FRESH);
    }
}
