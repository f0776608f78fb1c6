package fr.pixemploi.certification.certifpro.rest;

import fr.pixemploi.certification.certifpro.application.ListCertifproLines;
import fr.pixemploi.certification.certifpro.application.RecordCertifproSteps;
import fr.pixemploi.certification.document.domain.CleaState;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who of a session goes to Certif'Pro, over REST. */
@Path("/v1/sessions/{sessionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "certifpro",
        description = "Certif'Pro issues CléA numérique: who was validated here is brought there by the centre.")
class CertifproResource {
    private final CurrentCaller caller;
    private final ListCertifproLines listLines;
    private final RecordCertifproSteps recordSteps;

    CertifproResource(CurrentCaller caller, ListCertifproLines listLines, RecordCertifproSteps recordSteps) {
        this.caller = caller;
        this.listLines = listLines;
        this.recordSteps = recordSteps;
    }

    /** How far it has come of candidates. */
    @Schema(name = "CertifproStepRequest")
    record StepRequest(
            @NotNull CleaState state,

            @NotNull
            @Schema(description = "The day on which it came so far; not a day to come.", examples = "2026-12-15")
            LocalDate on,

            @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> candidateIds) {}

    @GET
    @Path("/certifpro")
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "List whom of a session Certif'Pro is to hear of",
            description = "Who was told that CléA numérique is validated, with what is still to be said of them.")
    @APIResponse(
            responseCode = "200",
            description = "Its lines.",
            content = @Content(schema = @Schema(implementation = CertifproLineView.SessionView.class)))
    public Response listCertifproLines(@PathParam("sessionId") UUID sessionId) {
        ListCertifproLines.Lines lines = listLines.handle(caller.get(), sessionId);
        return Response.ok(CertifproLineView.SessionView.of(lines))
                .header("ETag", ETags.of(lines.version()))
                .build();
    }

    @GET
    @Path("/certifpro.csv")
    @Produces("text/csv")
    @RolesAllowed("centre-manager")
    @Limited("exports")
    @Operation(
            summary = "Take the file for Certif'Pro",
            description =
                    "Who was validated and not sent yet: 26 columns in the order that Certif'Pro reads, UTF-8 with a byte order mark, "
                            + "semicolons, a quote before what a spreadsheet would take for a formula. 409 `certifpro-incomplete` while "
                            + "something is missing of the centre, or of a candidate unless `onlyComplete` leaves those out. Taking it notes "
                            + "nothing: say what was sent, with the `ETag` of the file.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "SIREN de l'organisme;Siret de l'établissement")))
    public Response exportCertifpro(
            @PathParam("sessionId") UUID sessionId,
            @QueryParam("onlyComplete")
                    @DefaultValue("false")
                    @Parameter(description = "Leave out of whom something is missing.")
                    boolean onlyComplete) {
        ListCertifproLines.Lines lines = listLines.toSend(caller.get(), sessionId, onlyComplete);
        StreamingOutput table = out -> CertifproRows.write(lines, out);
        return Response.ok(table, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=certifpro-" + sessionId + ".csv")
                .header("ETag", ETags.of(lines.version()))
                .build();
    }

    // No Idempotency-Key: what is said again changes nothing.
    @POST
    @Path("/certifpro-steps")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Say how far CléA numérique has come of candidates",
            description =
                    "`sent` once the file was brought to Certif'Pro, `received` once its certificate came, `proposed` where it was not sent "
                            + "after all. Of all of them or of none; said again it changes nothing. `If-Match` says of which file, or list, it is said: 412 "
                            + "once the identity of somebody of the session was corrected since, and the file is to be taken anew.")
    @APIResponse(responseCode = "204", description = "It is noted.")
    public Response recordCertifproSteps(
            @PathParam("sessionId") UUID sessionId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StepRequest request) {
        long version = recordSteps.handle(
                caller.get(),
                sessionId,
                ETags.required(ifMatch),
                request.state(),
                request.on(),
                request.candidateIds());
        return Response.noContent().header("ETag", ETags.of(version)).build();
    }
}
