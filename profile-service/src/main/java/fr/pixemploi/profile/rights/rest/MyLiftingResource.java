package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.rights.application.answer.AnswerWords;
import fr.pixemploi.profile.rights.application.answer.LiftRestriction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a person ends a restriction of their own. */
@Path("/v1/rights-requests/me/{id}/lifting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
class MyLiftingResource {
    private final LiftRestriction lift;
    private final AnswerWords words;
    private final Problems problems;
    private final CurrentCaller caller;

    MyLiftingResource(LiftRestriction lift, AnswerWords words, Problems problems, CurrentCaller caller) {
        this.lift = lift;
        this.words = words;
        this.problems = problems;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "Lift a restriction that a structure granted me",
            description =
                    "From now on the structure may work with my file again, unless another restriction that I asked it for holds. What I shared before stays taken back. Saying so again changes nothing.")
    public LiftingResource.LiftedView liftMyRestriction(@PathParam("id") UUID id) {
        LiftRestriction.Lifted lifted = lift.mine(caller.get(), id);
        return LiftingResource.LiftedView.of(
                lifted, words.afterLifting(lifted.restrictedSince() != null).person(), problems.preferredLanguage());
    }
}
