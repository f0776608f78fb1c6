package fr.pixemploi.certification.incident.rest;

import fr.pixemploi.certification.incident.application.ListIncidents;
import fr.pixemploi.certification.incident.application.NoteIncident;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Incidents of a session over REST. */
@Path("/v1/sessions/{id}/incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "incidents", description = "What happened in a session that somebody should know of.")
class IncidentResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final NoteIncident noteIncident;
    private final ListIncidents listIncidents;

    IncidentResource(
            CurrentCaller caller, Idempotency idempotency, NoteIncident noteIncident, ListIncidents listIncidents) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.noteIncident = noteIncident;
        this.listIncidents = listIncidents;
    }

    private record Noted(UUID sessionId, IncidentViews.IncidentRequest request) {}

    @GET
    @RolesAllowed({"centre-manager", "invigilator", "jury"})
    @Operation(
            summary = "List the incidents of a session in the order in which they were noted",
            description = "Told to the people whom one concerns, as a reading, once a day.")
    public IncidentViews.IncidentsView listIncidents(@PathParam("id") UUID id) {
        return new IncidentViews.IncidentsView(listIncidents.handle(caller.get(), id).stream()
                .map(IncidentViews.IncidentView::of)
                .toList());
    }

    @POST
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(
            summary = "Note an incident, by its category",
            description =
                    "Before the session is finalized (409 `session-closed`). 422 `unknown-incident-category`, `incident-kind-does-not-fit`, "
                            + "`incident-needs-candidate`, `incident-needs-words`; 404 for a candidate of another session. Alerts that were validated in the exam room come in by themselves.")
    @APIResponse(
            responseCode = "201",
            description = "The incident.",
            content = @Content(schema = @Schema(implementation = IncidentViews.IncidentView.class)))
    public Response noteIncident(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid IncidentViews.IncidentRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "noteIncident",
                key,
                new Noted(id, request),
                Idempotency.Creation.of(
                        () -> noteIncident.handle(who, id, request.toWish()),
                        said -> said.incident().id(),
                        made -> listIncidents.one(who, id, made)),
                said -> Idempotency.Answer.created(
                        "/v1/sessions/" + id + "/incidents", IncidentViews.IncidentView.of(said)));
    }

    @DELETE
    @Path("/{incidentId}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(
            summary = "Take an incident away that was noted by mistake",
            description =
                    "Before the session is finalized (409 `session-closed`). 409 `incident-of-the-room` for an alert that came in by itself.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void removeIncident(@PathParam("id") UUID id, @PathParam("incidentId") UUID incidentId) {
        noteIncident.takeAway(caller.get(), id, incidentId);
    }
}
