package fr.pixemploi.pathway.catalogue.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.http.SentFile;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.catalogue.application.FollowImports;
import fr.pixemploi.pathway.catalogue.application.TakeInCatalogue;
import fr.pixemploi.pathway.catalogue.domain.CatalogueFault;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueChange;
import fr.pixemploi.pathway.catalogue.domain.run.CatalogueRun;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files of the catalogue, as an operator brings them. */
@Path("/v1/catalogue-imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed("operator")
@Tag(name = "catalogue imports", description = "The files that the training catalogue is made of.")
class CatalogueImportResource {
    static final String SOURCE = "[a-z0-9][a-z0-9-]{0,39}";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Schema(name = "CatalogueImportPage")
    record ImportPage(
            List<CatalogueImportView> items, @Nullable String nextCursor) {}

    @Schema(name = "CatalogueFaultPage")
    record FaultPage(List<FaultView> items, @Nullable String nextCursor) {}

    @Schema(name = "CatalogueChangePage")
    record ChangePage(List<ChangeView> items, @Nullable String nextCursor) {}

    /**
     * One thing that an import changed.
     *
     * @param kind what it is
     * @param id of the training or the session
     */
    @Schema(name = "CatalogueChange")
    record ChangeView(
            @Schema(enumeration = {"training", "session"}) String kind,
            UUID id,

            @Schema(enumeration = {"added", "changed", "closed"})
            String what) {
        static ChangeView of(CatalogueChange change) {
            return new ChangeView(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.id(),
                    change.what().name().toLowerCase(Locale.ROOT));
        }
    }

    private final HttpServerRequest request;
    private final TakeInCatalogue takeIn;
    private final FollowImports imports;
    private final Problems problems;

    CatalogueImportResource(
            HttpServerRequest request, TakeInCatalogue takeIn, FollowImports imports, Problems problems) {
        this.request = request;
        this.takeIn = takeIn;
        this.imports = imports;
        this.problems = problems;
    }

    // No Idempotency-Key: a file that comes again changes nothing.
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Limited("imports")
    @OwnPlaces
    @Operation(
            summary = "Bring a file of the catalogue",
            description =
                    "LHEO 2.3 or 2.2, plain or compressed by gzip. It is read as it comes, and the catalogue is switched to it in one step once "
                            + "all of it is there: what its source offered before and the file does not name is closed, and other sources stay "
                            + "as they are. A file that can't be read, or in which an essential part is missing, changes nothing. `faults` tells "
                            + "line and element, also of what refuses nothing. The same file may come again.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "All of it has arrived; its Location tells how far it is.",
            content = @Content(schema = @Schema(implementation = CatalogueImportView.class)))
    public Response createCatalogueImport(
            @QueryParam("source")
                    @NotNull
                    @jakarta.validation.constraints.Pattern(regexp = SOURCE)
                    @Parameter(description = "Where it comes from, always by the same name.", example = "carif-oref")
                    String source,
            @NotNull InputStream file)
            throws IOException {
        CatalogueRun taken = SentFile.read(request, () -> takeIn.handle(source, file));
        return Response.accepted(CatalogueImportView.of(taken))
                .header("Location", "/v1/catalogue-imports/" + taken.id())
                .build();
    }

    @GET
    @Operation(summary = "Imports of the catalogue, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of imports",
            content = @Content(schema = @Schema(implementation = ImportPage.class)))
    public Response listCatalogueImports(@Valid @BeanParam PageRequest page) {
        return page.answer(
                imports.newestFirst(page.after(), page.oneMore()), CatalogueRun::id, CatalogueImportView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "What became of a file of the catalogue")
    public CatalogueImportView getCatalogueImport(@PathParam("id") UUID id) {
        return CatalogueImportView.of(imports.find(id));
    }

    @GET
    @Path("/{id}/faults")
    @Operation(
            summary = "What is wrong with a file, by line and element",
            description = "The first thousand that were found.")
    @APIResponse(
            responseCode = "200",
            description = "A page of faults",
            content = @Content(schema = @Schema(implementation = FaultPage.class)))
    public Response listCatalogueFaults(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        String language = problems.preferredLanguage();
        return page.answer(
                imports.faults(id, after(page), page.oneMore()),
                CatalogueFault::number,
                fault -> FaultView.of(fault, language));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            summary = "What an import changed",
            description =
                    "Trainings first. Sessions of an added training are added with it, and not listed one by one.")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes",
            content = @Content(schema = @Schema(implementation = ChangePage.class)))
    public Response listCatalogueChanges(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return page.answer(imports.changes(id, after(page), page.oneMore()), CatalogueChange::number, ChangeView::of);
    }

    private static int after(PageRequest page) {
        String number = page.after(NUMBER);
        return number == null ? 0 : Integer.parseInt(number);
    }
}
