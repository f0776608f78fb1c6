package fr.pixemploi.certification.letter.rest;

import fr.pixemploi.certification.letter.application.OpenResultFile;
import fr.pixemploi.certification.letter.domain.ResultFile;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.kit.csv.CsvWriter;
import fr.pixemploi.kit.limit.Limited;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Results for whom candidates named, by the secret of the letter. */
@Path("/v1/result-files")
@Tag(name = "results", description = "Results of a session, for whom candidates named at their enrolment.")
class ResultFileResource {
    private static final List<String> COLUMNS =
            List.of("Numéro", "Nom de naissance", "Prénom", "Certification Pix", "Score", "Niveau", "CléA numérique");

    private final OpenResultFile openResultFile;

    ResultFileResource(OpenResultFile openResultFile) {
        this.openResultFile = openResultFile;
    }

    /** What the letter's link carries behind its number sign, so that no server on the way sees it. */
    @Schema(name = "ResultFileRequest")
    record SecretRequest(
            @NotBlank @Size(max = 100) @Schema(examples = "yJ0a3m6Y8vQxq1p0s7Jb2kqk0m1Zl4n8e5r9t3u6w0A")
            String secret) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("text/csv")
    @PermitAll
    @Limited("codes")
    @Operation(
            summary = "Take the results of the candidates who named the reader of a letter",
            description =
                    "Without an account, by the secret of the letter (404 `not-found` for one that no letter carried). A row for each candidate whose results are published at that moment: UTF-8 "
                            + "with a byte order mark, semicolons, a quote before what a spreadsheet would take for a formula. 409 "
                            + "`result-file-over` after the days that the letter names, or once it was read as often as it may be. The "
                            + "candidates are told.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, examples = "Numéro;Nom de naissance;Prénom")))
    public Response openResultFile(@NotNull @Valid SecretRequest request) {
        ResultFile file = openResultFile.handle(request.secret());
        StreamingOutput table = out -> write(file, out);
        return Response.ok(table, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=resultats-" + file.sessionId() + ".csv")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static void write(ResultFile file, OutputStream out) throws IOException {
        try (CsvWriter table = CsvWriter.forSpreadsheets(out, COLUMNS)) {
            for (ResultFile.Line line : file.lines())
                table.write(Arrays.asList(
                        line.number(),
                        line.lastName(),
                        line.firstName(),
                        word(line.pix()),
                        line.scorePix(),
                        line.level(),
                        word(line.clea())));
        }
    }

    private static @Nullable String word(@Nullable Outcome outcome) {
        return switch (outcome) {
            case null -> null;
            case VALIDATED -> "Validée";
            case REJECTED -> "Refusée";
            case CANCELLED -> "Annulée";
        };
    }
}
