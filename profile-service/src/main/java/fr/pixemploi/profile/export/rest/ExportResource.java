package fr.pixemploi.profile.export.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.export.application.AskForExport;
import fr.pixemploi.profile.export.application.ShowMyExports;
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

/** The person takes away all that is kept of them. */
@Path("/v1/exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "All that is kept of a person in all services, for the person.")
class ExportResource {
    private static final String ADDRESS = "/v1/exports/";

    private final AskForExport ask;
    private final ShowMyExports show;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Clock clock;

    ExportResource(AskForExport ask, ShowMyExports show, Idempotency idempotency, CurrentCaller caller, Clock clock) {
        this.ask = ask;
        this.show = show;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Ask for all that is kept of me, in all services, under whichever of my files",
            description =
                    "It is made within minutes; a service that is down delays it. One at a time, and one a day. The copy is there for seven days.")
    @APIResponse(
            responseCode = "202",
            description = "It is being made",
            content = @Content(schema = @Schema(implementation = ExportView.class)))
    public Response askForExport(@HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "askForExport",
                idempotencyKey,
                "",
                Idempotency.Creation.of(() -> ask.handle(who), Export::id, id -> show.one(who, id)),
                asked ->
                        new Idempotency.Answer(202, ADDRESS + asked.id(), null, ExportView.of(asked, clock.instant())));
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "List my exports, newest first")
    public ExportView.ExportListView listMyExports() {
        return ExportView.ExportListView.of(show.all(caller.get()), clock.instant());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("beneficiary")
    @Operation(summary = "See how far an export of mine is")
    public ExportView getMyExport(@PathParam("id") UUID id) {
        return ExportView.of(show.one(caller.get(), id), clock.instant());
    }

    @GET
    @Path("/{id}/archive")
    @Produces(ExportView.ZIP)
    @RolesAllowed("beneficiary")
    @Limited("exports")
    @Operation(
            summary = "Take the copy away",
            description =
                    "A ZIP file: `donnees.json` with all parts, a CSV file for each table that has rows, and `page.html` to read.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content =
                    @Content(mediaType = ExportView.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getMyExportArchive(@PathParam("id") UUID id) {
        return ExportView.archive(show.archive(caller.get(), id));
    }

    @GET
    @Path("/{id}/page")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed("beneficiary")
    @Limited("exports")
    @Operation(
            summary = "Read the copy as a page",
            description =
                    "In French and in words of every day, for telephones and screen readers. Nothing has to be unpacked.")
    @APIResponse(
            responseCode = "200",
            description = "A page that stands by itself",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response getMyExportPage(@PathParam("id") UUID id) {
        return ExportView.page(show.page(caller.get(), id));
    }
}
