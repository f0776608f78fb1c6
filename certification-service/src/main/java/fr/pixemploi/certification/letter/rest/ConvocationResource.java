package fr.pixemploi.certification.letter.rest;

import fr.pixemploi.certification.letter.application.notice.SendConvocations;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Candidates are called by letter. */
@Path("/v1/sessions/{sessionId}/convocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "candidates", description = "Candidates of certification sessions.")
class ConvocationResource {
    private final CurrentCaller caller;
    private final SendConvocations sendConvocations;

    ConvocationResource(CurrentCaller caller, SendConvocations sendConvocations) {
        this.caller = caller;
        this.sendConvocations = sendConvocations;
    }

    /** How many candidates were called. */
    @Schema(name = "Convocations")
    record ConvocationsView(
            @Schema(description = "Candidates who are written to now.", examples = "12")
            int noted,

            @Schema(description = "Candidates who were called to the session as it is before.", examples = "0")
            int before) {}

    @POST
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Call the candidates of a session by e-mail",
            description =
                    "All who have an address for it and come. The letter says when and where, without a name; no file is attached. Whoever was called to "
                            + "the session as it is now is not called again; once its day or place changed, they are.")
    public ConvocationsView sendConvocations(@PathParam("sessionId") UUID sessionId) {
        SendConvocations.Called called = sendConvocations.handle(caller.get(), sessionId);
        return new ConvocationsView(called.noted(), called.before());
    }
}
