package fr.pixemploi.assessment.sitting.rest;

import fr.pixemploi.assessment.sitting.application.answer.SendFile;
import fr.pixemploi.kit.http.SentFile;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.limit.OwnPlaces;
import fr.pixemploi.kit.security.CurrentCaller;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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

/** Files that people send for a question. */
@Path("/v1/sittings/{id}/uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sittings")
class UploadResource {
    private final CurrentCaller caller;
    private final HttpServerRequest request;
    private final SendFile sendFile;

    UploadResource(CurrentCaller caller, HttpServerRequest request, SendFile sendFile) {
        this.caller = caller;
        this.request = request;
        this.sendFile = sendFile;
    }

    /** What the person answers with. */
    @Schema(name = "Upload")
    record SentView(UUID uploadId) {}

    @POST
    @RolesAllowed("beneficiary")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Limited("checks")
    @OwnPlaces
    @Operation(
            summary = "Sends a file for the question that waits; its id is then given as the answer.",
            description =
                    "5 MB at most, ten files a question. The file is recognised by its content. 422 says why it can't be "
                            + "taken (`file-empty`, `file-unsupported-format`, `file-name-and-content-differ`, `file-damaged`, "
                            + "`file-encrypted`, `file-macro`, `file-external-entity`, `file-archive-bomb`, `file-unsafe-path`), "
                            + "413 `file-too-large`; nothing is kept then. One file of a person at a time: 429 `file-under-way`, and 503 "
                            + "`file-busy` when many arrive, both with Retry-After. A file is deleted 30 days after it was "
                            + "graded, or a day after it was sent and not used.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Kept.",
            content = @Content(schema = @Schema(implementation = SentView.class)))
    public Response sendFile(
            @PathParam("id") UUID id,
            @NotNull @Min(1) @QueryParam("number") @Parameter(description = "Number of the question.", example = "5")
                    Integer number,
            @NotBlank
                    @Size(max = 200)
                    @QueryParam("name")
                    @Parameter(description = "The file's name on the person's device.", example = "depenses.xlsx")
                    String name,
            @NotNull InputStream content)
            throws IOException {
        UUID upload = SentFile.read(request, () -> sendFile.handle(caller.get().self(), id, number, name, content));
        return Response.status(201).entity(new SentView(upload)).build();
    }
}
