package fr.pixemploi.certification.invigilation.rest;

import fr.pixemploi.certification.invigilation.application.EnterByCode;
import fr.pixemploi.certification.invigilation.application.ListRoomNames;
import fr.pixemploi.certification.invigilation.domain.Entry;
import fr.pixemploi.kit.limit.CallerAddress;
import fr.pixemploi.kit.limit.Limited;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invigilators who have no account of the centre: who is which number. All else is the exam room's, which this service is not. */
@Path("/v1/sessions/invigilation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "invigilation", description = "Names for invigilators who enter by session number and day code.")
class InvigilationResource {
    private final SecurityIdentity identity;
    private final CallerAddress address;
    private final EnterByCode enterByCode;
    private final ListRoomNames listRoomNames;

    InvigilationResource(
            SecurityIdentity identity, CallerAddress address, EnterByCode enterByCode, ListRoomNames listRoomNames) {
        this.identity = identity;
        this.address = address;
        this.enterByCode = enterByCode;
        this.listRoomNames = listRoomNames;
    }

    // No Idempotency-Key: its stored reply would hold the token. Whoever lost the reply enters again.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Limited("codes")
    @Operation(
            summary = "Enter a session by its number and day code, without an account",
            description =
                    "For the names beside the numbers of the exam room; the room itself is entered at the assessment service, by the same number "
                            + "and code. 422 `day-code-refused` for a number or code that is wrong, of a session that is finalized, or on another "
                            + "day: which, is not told. 429 `codes-must-wait` after five of those at a number from one address. Limited by address.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; the token is told this once.",
            content = @Content(schema = @Schema(implementation = InvigilationViews.EntryView.class)))
    public Response enterSession(@NotNull @Valid InvigilationViews.EnterRequest request) {
        return Response.status(201)
                .entity(InvigilationViews.EntryView.of(
                        enterByCode.handle(request.number(), request.code(), address.network())))
                .build();
    }

    @GET
    @Path("/names")
    @RolesAllowed(InvigilationIdentities.ROLE)
    @Operation(
            summary = "Names beside the numbers of the session that was entered",
            description =
                    "Told to the people whose account is known, as a reading by an invigilator of the centre, once a day. 401 `invalid-token` once the entry ended.")
    public InvigilationViews.NamesView listRoomNames() {
        Entry entry = identity.getAttribute(InvigilationIdentities.ENTRY);
        return new InvigilationViews.NamesView(
                entry.session(),
                listRoomNames.handle(entry).stream()
                        .map(InvigilationViews.NameView::of)
                        .toList());
    }
}
