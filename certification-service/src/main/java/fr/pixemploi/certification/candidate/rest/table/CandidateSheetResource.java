package fr.pixemploi.certification.candidate.rest.table;

import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.document.OdsWriter;
import fr.pixemploi.kit.imports.sheet.SheetAsCsv;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The template of a sheet of a session's candidates, to be filled in and brought by {@code createImport}. */
@Path("/v1/sessions/{sessionId}/candidate-sheet")
@Tag(name = "candidates", description = "Candidates of certification sessions.")
class CandidateSheetResource {
    private static final String HINT =
            "Un candidat par ligne, sous les titres des colonnes. * : obligatoire. Ne changez pas ce qui est au-dessus.";

    private final CurrentCaller caller;
    private final ReadSession readSession;

    CandidateSheetResource(CurrentCaller caller, ReadSession readSession) {
        this.caller = caller;
        this.readSession = readSession;
    }

    @GET
    @Produces(SheetAsCsv.MEDIA_TYPE)
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "The empty sheet of a session's candidates, for `createImport` with kind `candidates`",
            description =
                    "What is known of the session stands above the names of the columns, and holds for every row. Of candidates there is nothing in it.")
    @APIResponse(
            responseCode = "200",
            description = "An OpenDocument spreadsheet.",
            content =
                    @Content(
                            mediaType = SheetAsCsv.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getCandidateSheet(@PathParam("sessionId") UUID sessionId) {
        Session session = readSession.handle(caller.get(), sessionId);
        return Response.ok(sheet(session), SheetAsCsv.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=candidats-" + session.number() + ".ods")
                .build();
    }

    private static byte[] sheet(Session session) {
        List<List<? extends @Nullable Object>> above = List.of(
                List.of(HINT),
                List.of(EnrolmentColumns.NUMBER, session.number()),
                List.of(EnrolmentColumns.SITE, session.venue().name()),
                List.of(EnrolmentColumns.ROOM, session.room()),
                List.of(EnrolmentColumns.DAY, session.schedule().startsAt().toLocalDate()),
                List.of(
                        EnrolmentColumns.TIME,
                        session.schedule().startsAt().toLocalTime().toString()),
                Arrays.asList(EnrolmentColumns.INVIGILATORS, session.notes().invigilators()),
                List.of());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<String> columns = EnrolmentColumns.names().stream()
                .filter(name -> !EnrolmentColumns.OF_THE_SESSION.contains(name))
                .toList();
        try (OdsWriter sheet = new OdsWriter(file, "Candidats", above, columns)) {
            sheet.write(columns.stream().map(name -> "").toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
