package fr.pixemploi.pathway.catalogue.rest.mapping;

import fr.pixemploi.kit.http.SentFile;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.pathway.catalogue.application.mapping.BringFormacodes;
import fr.pixemploi.pathway.catalogue.domain.mapping.Formacodes;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Official tables of FORMACODEs, brought by operators: they may not be shipped. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes("text/csv")
@RolesAllowed("operator")
@Tag(name = "formacodes")
class FormacodeTableResource {
    private static final String CSV = "text/csv";

    /** How many rows were taken. */
    @Schema(name = "FormacodeTable")
    record TableView(@Schema(examples = "1") int rows) {}

    private final HttpServerRequest request;
    private final BringFormacodes bring;

    FormacodeTableResource(HttpServerRequest request, BringFormacodes bring) {
        this.request = request;
        this.bring = bring;
    }

    // No Idempotency-Key: a table that comes again changes nothing.
    @POST
    @Path("/formacode-labels")
    @Limited("imports")
    @OwnPlaces
    @Operation(
            summary = "Bring the labels of FORMACODEs",
            description =
                    "A table with the columns `code` and `label`, in the place of all labels that were there. 422 `formacode-file-refused` says what is wrong by line and column.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public TableView bringFormacodeLabels(@NotNull InputStream file) throws IOException {
        List<Formacodes.Entry> labels = SentFile.read(request, () -> FormacodeTable.labels(file));
        bring.labels(labels);
        return new TableView(labels.size());
    }

    @POST
    @Path("/formacode-romes")
    @Limited("imports")
    @OwnPlaces
    @Operation(
            summary = "Bring the links between FORMACODEs and ROME",
            description =
                    "A table with the columns `code` and `rome`, a row for each link, in the place of all links that were there. 422 `formacode-file-refused` says what is wrong by line and column.")
    @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public TableView bringFormacodeRomes(@NotNull InputStream file) throws IOException {
        List<Formacodes.Entry> romes = SentFile.read(request, () -> FormacodeTable.romes(file));
        bring.romes(romes);
        return new TableView(romes.size());
    }
}
