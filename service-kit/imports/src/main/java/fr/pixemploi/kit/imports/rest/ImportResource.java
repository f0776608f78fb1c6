package fr.pixemploi.kit.imports.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.http.SentFile;
import fr.pixemploi.kit.imports.sheet.SheetAsCsv;
import fr.pixemploi.kit.imports.work.HandleImports;
import fr.pixemploi.kit.imports.work.Import;
import fr.pixemploi.kit.imports.work.LineFault;
import fr.pixemploi.kit.imports.work.TakeInFile;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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

/** Many things from one file. Who may import what is said by each kind. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "imports", description = "Many things from one file.")
class ImportResource {
    private static final String CSV = "text/csv";
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,9}-[0-9]{1,9}");

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "ImportFaultPage")
    record ImportFaultPage(
            List<ImportFaultView> items, @Nullable String nextCursor) {}

    private final CurrentCaller caller;
    private final HttpServerRequest request;
    private final TakeInFile takeIn;
    private final HandleImports imports;
    private final Problems problems;

    ImportResource(
            CurrentCaller caller,
            HttpServerRequest request,
            TakeInFile takeIn,
            HandleImports imports,
            Problems problems) {
        this.caller = caller;
        this.request = request;
        this.takeIn = takeIn;
        this.imports = imports;
        this.problems = problems;
    }

    // No Idempotency-Key: a file that comes again changes nothing.
    @POST
    @Consumes({CSV, SheetAsCsv.MEDIA_TYPE})
    @RolesAllowed({"manager", "centre-manager", "operator", "partner:profile:write"})
    @Limited("imports")
    @OwnPlaces
    @Operation(
            summary = "Bring a file, which is then checked and applied",
            description =
                    "UTF-8, separated by semicolons or commas, names of columns in the first line; or an OpenDocument spreadsheet, of which the "
                            + "first table is read. The columns of each kind stand in the service's README. All rows are checked first: when something is wrong with one, none is applied, and "
                            + "`faults` tells line and column. What is there already stays as it is, so that the same file may come again. "
                            + "200,000 rows at most. 404 where the caller may not import.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = SheetAsCsv.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "All of it has arrived; its Location tells how far it is.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response createImport(
            @QueryParam("kind") @NotNull @Size(max = 40) @Parameter(description = "What the rows are.") String kind,
            @QueryParam("structureId")
                    @Parameter(description = "For which structure; left out for what is above all structures.")
                    @Nullable
                    UUID structureId,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Whether it waits for `apply` once it is checked.")
                    boolean dryRun,
            @NotNull InputStream file)
            throws IOException {
        String type = String.valueOf(request.getHeader("Content-Type")).toLowerCase(Locale.ROOT);
        Import taken = SentFile.read(request, () -> takeIn.handle(caller.get(), kind, structureId, dryRun, type, file));
        return Response.accepted(ImportView.of(taken))
                .header("Location", "/v1/imports/" + taken.id())
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"manager", "centre-manager", "operator", "partner:profile:write"})
    @Operation(summary = "How far an import has come")
    public ImportView getImport(@PathParam("id") UUID id) {
        return ImportView.of(imports.find(caller.get(), id));
    }

    @GET
    @Path("/{id}/faults")
    @RolesAllowed({"manager", "centre-manager", "operator", "partner:profile:write"})
    @Operation(
            summary = "What is wrong with a file, by line and column",
            description = "The first thousand that were found.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = ImportFaultPage.class)))
    public Response listImportFaults(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        String after = page.after(PLACE);
        String[] place = after == null ? new String[] {"0", "0"} : after.split("-");
        List<LineFault> found = imports.faults(
                caller.get(), id, Integer.parseInt(place[0]), Integer.parseInt(place[1]), page.oneMore());
        String language = problems.preferredLanguage();
        return page.answer(found, one -> one.line() + "-" + one.number(), one -> ImportFaultView.of(one, language));
    }

    @POST
    @Path("/{id}/apply")
    @RolesAllowed({"manager", "centre-manager", "operator", "partner:profile:write"})
    @Operation(summary = "Apply an import that was checked only, and in which nothing is wrong")
    @APIResponse(
            responseCode = "202",
            description = "It is being applied.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response applyImport(@PathParam("id") UUID id) {
        return Response.accepted(ImportView.of(imports.apply(caller.get(), id))).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"manager", "centre-manager", "operator", "partner:profile:write"})
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Cancel an import of which nothing was applied")
    @APIResponse(responseCode = "204", description = "It is gone, with its rows.")
    public Response cancelImport(@PathParam("id") UUID id) {
        imports.cancel(caller.get(), id);
        return Response.noContent().build();
    }
}
