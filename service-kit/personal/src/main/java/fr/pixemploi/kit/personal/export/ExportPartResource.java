package fr.pixemploi.kit.personal.export;

import fr.pixemploi.kit.problem.KitRefusal;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For profile-service alone, which puts the parts of all services together: an address that it signed is its leave. */
@Path("/v1/export-parts")
@Tag(name = "platform", description = "For the other services of the platform.")
class ExportPartResource {
    private final ExportAddress address;
    private final ExportParts parts;
    private final String service;

    ExportPartResource(
            ExportAddress address,
            ExportParts parts,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.address = address;
        this.parts = parts;
        this.service = service.replace("-service", "");
    }

    @GET
    @Path("/{exportId}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "This service's part of what is kept of a person who asked for it",
            description =
                    "By an address that another service of the platform signed, for five minutes; no token is asked for.")
    @APIResponse(
            responseCode = "200",
            description = "Every table in which rows of people are, with those of the person.",
            content = @Content(schema = @Schema(implementation = PersonExport.Part.class)))
    public byte[] readPart(
            @PathParam("exportId") UUID exportId,
            @Parameter(description = "Until when the address holds, in seconds since 1970.")
                    @QueryParam("expires")
                    @NotNull
                    @Min(0)
                    @Max(99_999_999_999L)
                    Long expires,
            @Parameter(description = "HMAC-SHA-256 in hexadecimal.")
                    @QueryParam("signature")
                    @NotNull
                    @Pattern(regexp = "^[0-9a-f]{64}$")
                    String signature) {
        if (!address.holds(service, exportId, expires, signature)) throw new KitRefusal(404, "not-found");
        return parts.find(exportId).orElseThrow(() -> new KitRefusal(404, "not-found"));
    }
}
