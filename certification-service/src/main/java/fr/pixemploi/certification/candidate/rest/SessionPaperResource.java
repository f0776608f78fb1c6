package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.application.PrintPapers;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers of a session over REST, for printers: PDF/A-2a and PDF/UA-1. */
@Path("/v1/sessions/{sessionId}")
@Produces("application/pdf")
@Tag(name = "candidates", description = "Candidates of certification sessions.")
class SessionPaperResource {
    private final CurrentCaller caller;
    private final PrintPapers printPapers;

    SessionPaperResource(CurrentCaller caller, PrintPapers printPapers) {
        this.caller = caller;
        this.printPapers = printPapers;
    }

    @GET
    @Path("/attendance-sheet")
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(summary = "Print the sheet on which candidates sign that they came")
    @APIResponse(
            responseCode = "200",
            description = "Numbers, names, births, room to sign.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] getAttendanceSheet(@PathParam("sessionId") UUID sessionId) {
        return printPapers.attendanceSheet(caller.get(), sessionId);
    }

    @GET
    @Path("/room-list")
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(summary = "Print the numbers and names of the candidates, for the exam room that knows numbers only")
    @APIResponse(
            responseCode = "200",
            description = "Numbers and names.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] getRoomList(@PathParam("sessionId") UUID sessionId) {
        return printPapers.roomList(caller.get(), sessionId);
    }

    @GET
    @Path("/candidates/{candidateId}/convocation")
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(summary = "Print what a candidate is told beforehand")
    @APIResponse(
            responseCode = "200",
            description = "Where and when, what to bring, what is arranged.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] getConvocation(@PathParam("sessionId") UUID sessionId, @PathParam("candidateId") UUID candidateId) {
        return printPapers.convocation(caller.get(), sessionId, candidateId);
    }
}
