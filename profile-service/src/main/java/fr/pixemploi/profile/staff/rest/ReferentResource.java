package fr.pixemploi.profile.staff.rest;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.beneficiary.application.RemoveReferent;
import fr.pixemploi.profile.staff.application.ShowReferent;
import fr.pixemploi.profile.staff.domain.StaffMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who follows a person. People are given to a colleague at that colleague's entry. */
@Path("/v1/beneficiaries/{id}/referent")
@RolesAllowed({"adviser", "manager"})
@Tag(name = "staff")
class ReferentResource {
    /**
     * The adviser of a file.
     *
     * @param followed whether somebody follows it; the rest is absent when nobody does
     * @param me whether it is the caller
     * @param staffId entry of the colleague in the staff of the structure
     */
    @Schema(name = "Referent")
    record ReferentView(
            boolean followed,
            boolean me,
            @Nullable UUID staffId,
            @Nullable String firstName,
            @Nullable String lastName) {
        static ReferentView of(Caller caller, StaffMember member) {
            return new ReferentView(
                    true,
                    caller.subject().equals(member.account()),
                    member.id(),
                    member.colleague().firstName(),
                    member.colleague().lastName());
        }
    }

    private final ShowReferent show;
    private final RemoveReferent remove;
    private final CurrentCaller caller;

    ReferentResource(ShowReferent show, RemoveReferent remove, CurrentCaller caller) {
        this.show = show;
        this.remove = remove;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read who follows a person of one's structure",
            description =
                    "Who wants to follow them finds their own entry at `/v1/memberships/me`, and is given people as all are.")
    public ReferentView getReferent(@PathParam("id") UUID id) {
        Caller who = caller.get();
        return show.handle(who, id)
                .map(member -> ReferentView.of(who, member))
                .orElseGet(() -> new ReferentView(false, false, null, null, null));
    }

    @DELETE
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Nobody follows a person of one's structure any more",
            description = "By colleagues and managers, whoever followed them; once more changes nothing.")
    @APIResponse(responseCode = "204", description = "The file has no adviser.")
    public void removeReferent(@PathParam("id") UUID id) {
        remove.handle(caller.get(), id);
    }
}
