package fr.pixemploi.pathway.mediation.rest;

import fr.pixemploi.kit.http.SentFile;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.pathway.mediation.application.GetImport;
import fr.pixemploi.pathway.mediation.application.ImportPlaces;
import fr.pixemploi.pathway.mediation.domain.Feed;
import fr.pixemploi.pathway.mediation.domain.ImportReport;
import fr.pixemploi.pathway.mediation.domain.format.Formats;
import fr.pixemploi.pathway.mediation.domain.format.RecordKind;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of places, brought by operators. */
@Path("/v1/mediation-imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "mediation", description = "Places where people are helped with what is done online.")
class MediationImportResource {
    private static final String CSV = "text/csv";

    private final HttpServerRequest request;
    private final ImportPlaces importPlaces;
    private final GetImport getImport;
    private final Formats formats;

    MediationImportResource(
            HttpServerRequest request, ImportPlaces importPlaces, GetImport getImport, Formats formats) {
        this.request = request;
        this.importPlaces = importPlaces;
        this.getImport = getImport;
        this.formats = formats;
    }

    // No Idempotency-Key: a file that comes again changes nothing.
    @POST
    @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed("operator")
    @Limited("imports")
    @OwnPlaces
    @Operation(
            summary = "Bring all places of a feed",
            description =
                    "`text/csv`: the national standard of places of digital mediation 1.0.2. `application/octet-stream`: structures and "
                            + "services of data.inclusion (schema 1), JSON objects one after the other or in arrays, structures above their "
                            + "services; of the services those with a theme of `numerique`. The feed's places are those of the file from "
                            + "then on, all at once: what it names no longer is closed. The same file again changes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "What it came to.",
            content = @Content(schema = @Schema(implementation = MediationImportView.class)))
    public Response createMediationImport(
            @QueryParam("feed")
                    @NotNull
                    @Pattern(regexp = Feed.PATTERN)
                    @Parameter(description = "Where the places come from; one name a source.")
                    String feed,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String type,
            @NotNull InputStream file)
            throws IOException {
        ImportReport report = SentFile.read(
                request,
                () -> importPlaces.handle(
                        new Feed(feed),
                        type.startsWith(CSV)
                                ? new NationalFile(file, formats.of(RecordKind.NATIONAL_PLACE))
                                : new InclusionFile(file)));
        return Response.status(Response.Status.CREATED)
                .header("Location", "/v1/mediation-imports/" + report.id())
                .entity(MediationImportView.of(report))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("operator")
    @Operation(summary = "What a file of places came to")
    public MediationImportView getMediationImport(@PathParam("id") UUID id) {
        return MediationImportView.of(getImport.handle(id));
    }
}
