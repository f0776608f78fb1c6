package fr.pixemploi.pathway.catalogue.rest;

import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.pathway.catalogue.application.ExportCatalogue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue as a file. */
@Path("/v1/catalogue-sources")
@Tag(name = "catalogue imports")
class CatalogueResource {
    private final ExportCatalogue export;

    CatalogueResource(ExportCatalogue export) {
        this.export = export;
    }

    @GET
    @Path("/{source}/export")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed("operator")
    @Limited("exports")
    @OwnPlaces(only = true)
    @Operation(
            summary = "What a source offers, as LHEO",
            description = "Each training as it stands in the last file of the source, with all that nobody here reads.")
    @APIResponse(
            responseCode = "200",
            description = "The file, in the version of LHEO in which it came",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(implementation = String.class)))
    public Response exportCatalogue(
            @PathParam("source")
                    @Pattern(regexp = CatalogueImportResource.SOURCE)
                    @Parameter(description = "Where its files come from.", example = "carif-oref")
                    String source) {
        export.mustKnow(source);
        StreamingOutput file =
                out -> export.handle(source, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        return Response.ok(file, MediaType.APPLICATION_XML_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=" + source + ".xml")
                .build();
    }
}
