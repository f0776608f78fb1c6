package fr.pixemploi.assessment.sitting.rest;

import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.item.task.Picture;
import fr.pixemploi.assessment.sitting.application.answer.OpenQuestionFile;
import fr.pixemploi.kit.limit.Uncounted;
import fr.pixemploi.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files and pictures of questions. The signature in the address says who may; nothing else is asked. */
@Path("/v1/sittings/{id}/questions/{number}/files/{file}")
@Tag(name = "sittings")
class QuestionFileResource {
    private final AssetLinks links;
    private final OpenQuestionFile openQuestionFile;
    private final Problems problems;

    QuestionFileResource(AssetLinks links, OpenQuestionFile openQuestionFile, Problems problems) {
        this.links = links;
        this.openQuestionFile = openQuestionFile;
        this.problems = problems;
    }

    @GET
    @PermitAll
    @Uncounted
    @Operation(
            summary = "A file or picture of a question, at an address that the question gave.",
            description = "Addresses hold for ten minutes; reading the sitting again gives new ones. An address that "
                    + "nobody gave, or that no longer holds, is 404 `address-expired`.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getQuestionFile(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @PathParam("file") String file,
            @QueryParam("expires") @DefaultValue("0") long expires,
            @QueryParam("signature") @DefaultValue("") @Size(max = 200) String signature) {
        if (!links.hold(id, number, file, expires, signature)) return problems.response(404, "address-expired");
        MadeFile made = openQuestionFile.handle(id, number, file);
        String name = URLEncoder.encode(made.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String disposition = file.equals(Picture.NAME) ? "inline" : "attachment; filename*=UTF-8''" + name;
        return Response.ok(made.content(), made.mediaType())
                .header("Content-Disposition", disposition)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Cache-Control", "private, max-age=600")
                .build();
    }
}
