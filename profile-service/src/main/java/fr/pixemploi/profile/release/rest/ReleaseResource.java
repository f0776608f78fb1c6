package fr.pixemploi.profile.release.rest;

import fr.pixemploi.kit.release.rest.OpenData;
import fr.pixemploi.kit.release.rest.ReleaseAnswers;
import fr.pixemploi.kit.release.rest.ReleaseListView;
import fr.pixemploi.kit.release.rest.ReleaseTableView;
import fr.pixemploi.kit.release.rest.ReleaseView;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was released, for everybody. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "releases", description = "Figures of whole quarters that tell of nobody, as open data.")
class ReleaseResource {
    private final ReleaseAnswers answers;

    ReleaseResource(ReleaseAnswers answers) {
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(summary = "List the releases, the newest first", description = "Without an account.")
    public ReleaseListView listReleases() {
        return answers.list();
    }

    @GET
    @Path("/{quarter}")
    @PermitAll
    @Operation(
            summary = "Read what a release tells of, and what its figures mean",
            description =
                    "Without an account. Its tables are at `/tables/{figure}/{facet}`, for each figure and each facet that it names.")
    @APIResponse(
            responseCode = "200",
            description = "The release",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(responseCode = "304", description = "It is the one whose ETag was sent")
    public Response getRelease(
            @Parameter(example = "2027-Q1") @PathParam("quarter") @Size(max = ReleaseAnswers.LONGEST) String quarter) {
        return answers.release(quarter);
    }

    @GET
    @Path("/{quarter}/tables/{figure}/{facet}")
    @PermitAll
    @Operation(
            summary = "Read one figure of a release by one facet",
            description =
                    "Without an account. Each row is the sum of those that are parts of it; rows of too few people are told together or not at all.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = ReleaseTableView.class)))
    @APIResponse(responseCode = "304", description = "It is the one whose ETag was sent")
    public Response getReleaseTable(
            @Parameter(example = "2027-Q1") @PathParam("quarter") @Size(max = ReleaseAnswers.LONGEST) String quarter,
            @Parameter(example = "participation") @PathParam("figure") @Size(max = ReleaseAnswers.LONGEST)
                    String figure,
            @Parameter(example = "territory") @PathParam("facet") @Size(max = ReleaseAnswers.LONGEST) String facet) {
        return answers.table(quarter, figure, facet);
    }

    @GET
    @Path("/{quarter}/open-data.csv")
    @Produces(ReleaseAnswers.CSV)
    @PermitAll
    @Operation(
            summary = "Read a whole release as CSV",
            description =
                    "Without an account. RFC 4180, UTF-8, comma, names in the first line; `schema.json` is the dictionary of its columns.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = ReleaseAnswers.CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "It is the one whose ETag was sent")
    public Response getReleaseCsv(
            @Parameter(example = "2027-Q1") @PathParam("quarter") @Size(max = ReleaseAnswers.LONGEST) String quarter) {
        return answers.csv(quarter);
    }

    @GET
    @Path("/{quarter}/schema.json")
    @PermitAll
    @Operation(
            summary = "Read the dictionary of a release's CSV",
            description = "Without an account. A Table Schema of Frictionless Data.")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content = @Content(schema = @Schema(implementation = OpenData.TableSchema.class)))
    @APIResponse(responseCode = "304", description = "It is the one whose ETag was sent")
    public Response getReleaseSchema(
            @Parameter(example = "2027-Q1") @PathParam("quarter") @Size(max = ReleaseAnswers.LONGEST) String quarter) {
        return answers.schema(quarter);
    }
}
