package fr.pixemploi.certification.session.rest;

import fr.pixemploi.certification.session.application.CreateSession;
import fr.pixemploi.certification.session.application.ListSessions;
import fr.pixemploi.certification.session.application.ReadSession;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.kit.security.StructureRole;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sessions over REST. */
@Path("/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions", description = "Certification sessions of a centre.")
class SessionResource {
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final CreateSession createSession;
    private final ReadSession readSession;
    private final ListSessions listSessions;

    SessionResource(
            CurrentCaller caller,
            Idempotency idempotency,
            CreateSession createSession,
            ReadSession readSession,
            ListSessions listSessions) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.createSession = createSession;
        this.readSession = readSession;
        this.listSessions = listSessions;
    }

    /** A page of sessions. */
    @Schema(name = "SessionPage")
    record SessionPage(List<SessionView> items, @Nullable String nextCursor) {}

    @POST
    @RolesAllowed("centre-manager")
    @Operation(
            summary = "Open a session of a centre",
            description =
                    "At a venue that the centre keeps (`venueId`), or at one that is said here. 409 `centre-not-accredited` unless the centre is "
                            + "accredited for Pix on that day.")
    @APIResponse(
            responseCode = "201",
            description = "The session, with the access code for the exam room.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response createSession(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid SessionRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "createSession",
                key,
                request,
                Idempotency.Creation.of(
                        () -> request.open(createSession, who), Session::id, id -> readSession.handle(who, id)),
                session -> Idempotency.Answer.created("/v1/sessions/" + session.id(), shown(who, session)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"centre-manager", "invigilator", "jury"})
    @Operation(summary = "Read a session")
    @APIResponse(
            responseCode = "200",
            description = "The session, its version in ETag",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response getSession(@PathParam("id") UUID id) {
        Caller who = caller.get();
        Session session = readSession.handle(who, id);
        return Response.ok(shown(who, session))
                .header("ETag", ETags.of(session.version()))
                .build();
    }

    /** The access code is for the people of the centre. */
    private static SessionView shown(Caller who, Session session) {
        boolean ofTheCentre = who.structuresAs(StructureRole.CENTRE_MANAGER, StructureRole.INVIGILATOR)
                .contains(session.centreId());
        return SessionView.of(session, ofTheCentre);
    }

    @GET
    @RolesAllowed({"centre-manager", "invigilator"})
    @Operation(summary = "List the sessions of a centre in the order they were opened")
    @APIResponse(
            responseCode = "200",
            description = "A page of sessions.",
            content = @Content(schema = @Schema(implementation = SessionPage.class)))
    public Response listSessions(@QueryParam("centreId") @NotNull UUID centreId, @Valid @BeanParam PageRequest page) {
        List<SessionView> oneMore = listSessions.handle(caller.get(), centreId, page.after(), page.oneMore()).stream()
                .map(session -> SessionView.of(session, true))
                .toList();
        return page.answer(oneMore, SessionView::id);
    }
}
