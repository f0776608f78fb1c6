package fr.pixemploi.profile.export.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.export.application.ExportAtDesk;
import fr.pixemploi.profile.export.domain.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Somebody of the structure hands over what is kept of a person without account. */
@Path("/v1/beneficiaries/{id}/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "All that is kept of a person in all services, for the person.")
class FileExportResource {
    private static final String READ =
            "It is for the person's hands: each time it is taken stands in the log that the person sees.";

    private final ExportAtDesk desk;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Clock clock;

    FileExportResource(ExportAtDesk desk, Idempotency idempotency, CurrentCaller caller, Clock clock) {
        this.desk = desk;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Have all that is kept under a file without account made ready for its person",
            description =
                    "Of this file alone, in all services. Its person asked the structure for it at the desk or on paper, which is recorded and open; taking the "
                            + "copy answers that request. Whoever has an account asks in their own space. One at a time, and one a day.")
    @APIResponse(
            responseCode = "202",
            description = "It is being made",
            content = @Content(schema = @Schema(implementation = ExportView.class)))
    public Response askForFileExport(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "askForFileExport " + id,
                idempotencyKey,
                "",
                Idempotency.Creation.of(() -> desk.ask(who, id), Export::id, export -> desk.one(who, id, export)),
                asked -> new Idempotency.Answer(
                        202,
                        "/v1/beneficiaries/" + id + "/exports/" + asked.id(),
                        null,
                        ExportView.of(asked, clock.instant())));
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "List the exports of a file that were asked for at the desk of its structure, newest first")
    public ExportView.ExportListView listFileExports(@PathParam("id") UUID id) {
        return ExportView.ExportListView.of(desk.all(caller.get(), id), clock.instant());
    }

    @GET
    @Path("/{exportId}")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "See how far an export of a file is")
    public ExportView getFileExport(@PathParam("id") UUID id, @PathParam("exportId") UUID exportId) {
        return ExportView.of(desk.one(caller.get(), id, exportId), clock.instant());
    }

    @GET
    @Path("/{exportId}/archive")
    @Produces(ExportView.ZIP)
    @RolesAllowed({"adviser", "manager"})
    @Limited("exports")
    @Operation(summary = "Take the copy of a file, to hand it over", description = READ)
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content =
                    @Content(mediaType = ExportView.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getFileExportArchive(@PathParam("id") UUID id, @PathParam("exportId") UUID exportId) {
        return ExportView.archive(desk.archive(caller.get(), id, exportId));
    }

    @GET
    @Path("/{exportId}/page")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed({"adviser", "manager"})
    @Limited("exports")
    @Operation(summary = "Read or print the copy of a file, to hand it over", description = READ)
    @APIResponse(
            responseCode = "200",
            description = "A page that stands by itself",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response getFileExportPage(@PathParam("id") UUID id, @PathParam("exportId") UUID exportId) {
        return ExportView.page(desk.page(caller.get(), id, exportId));
    }
}
