package fr.pixemploi.profile.release.rest;

import fr.pixemploi.profile.release.application.ShowReleases;
import fr.pixemploi.profile.release.domain.Releases;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was released, for everybody. A release never changes, so that whoever has one need not ask again. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "releases", description = "Figures of whole quarters that tell of nobody, as open data.")
class ReleaseResource {
    private static final String CSV = "text/csv";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int LONGEST = 60;

    /** @param quarter such as 2027-Q1 */
    @Schema(name = "ReleaseEntry")
    record EntryView(@Schema(examples = "2027-Q1") String quarter, Instant frozenAt) {}

    @Schema(name = "ReleaseList")
    record ListView(List<EntryView> items) {}

    private final ShowReleases show;
    private final OpenData openData;

    ReleaseResource(ShowReleases show) {
        this.show = show;
        this.openData = new OpenData(show);
    }

    @GET
    @PermitAll
    @Operation(summary = "List the releases, the newest first", description = "Without an account.")
    public ListView listReleases() {
        return new ListView(show.all().stream()
                .map(entry -> new EntryView(entry.quarter().toString(), entry.frozenAt()))
                .toList());
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
            @Parameter(example = "2027-Q1") @PathParam("quarter") @Size(max = LONGEST) String quarter) {
        Releases.Entry entry = show.entry(quarter);
        return told(ReleaseView.of(show.release(entry.quarter())), entry, MediaType.APPLICATION_JSON);
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
            @Parameter(example = "2027-Q1") @PathParam("quarter") @Size(max = LONGEST) String quarter,
            @Parameter(example = "participation") @PathParam("figure") @Size(max = LONGEST) String figure,
            @Parameter(example = "territory") @PathParam("facet") @Size(max = LONGEST) String facet) {
        Releases.Entry entry = show.entry(quarter);
        return told(
                ReleaseTableView.of(quarter, show.table(entry.quarter(), figure, facet)),
                entry,
                MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("/{quarter}/open-data.csv")
    @Produces(CSV)
    @PermitAll
    @Operation(
            summary = "Read a whole release as CSV",
            description =
                    "Without an account. RFC 4180, UTF-8, comma, names in the first line; `schema.json` is the dictionary of its columns.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "It is the one whose ETag was sent")
    public Response getReleaseCsv(
            @Parameter(example = "2027-Q1") @PathParam("quarter") @Size(max = LONGEST) String quarter) {
        Releases.Entry entry = show.entry(quarter);
        StreamingOutput rows = out -> openData.write(entry.quarter(), out);
        return told(rows, entry, CSV + "; charset=utf-8");
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
            @Parameter(example = "2027-Q1") @PathParam("quarter") @Size(max = LONGEST) String quarter) {
        return told(OpenData.schema(), show.entry(quarter), MediaType.APPLICATION_JSON);
    }

    private static Response told(Object what, Releases.Entry entry, String type) {
        return Response.ok(what, type)
                .header(HttpHeaders.ETAG, '"' + entry.digest() + '"')
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }
}
