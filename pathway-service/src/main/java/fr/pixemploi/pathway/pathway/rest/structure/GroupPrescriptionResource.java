package fr.pixemploi.pathway.pathway.rest.structure;

import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.pathway.application.prescription.PrescribeToGroup;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.plan.domain.session.SessionId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One session for several people. */
@Path("/v1/structures/{structureId}/group-prescriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pathways")
class GroupPrescriptionResource {
    /** A plan is made for each. */
    private static final int MOST = 30;

    /** @param startsOn as a recommendation said it */
    @Schema(name = "GroupPrescription")
    record GroupRequest(
            @NotNull
            @Pattern(regexp = GoalId.PATTERN)
            @Schema(description = "What all of them train for.", examples = "independence")
            String goalId,

            @NotNull @Schema(description = "`sessionId` of a step of a recommendation, or an own session.")
            UUID sessionId,

            @NotNull @Schema(description = "Its first day, as a recommendation said it.")
            LocalDate startsOn,

            @NotNull @Size(min = 1, max = MOST) @Schema(description = "To whom it is proposed.")
            List<@NotNull UUID> beneficiaryIds) {}

    @Schema(name = "GroupPrescriptionLine")
    record LineView(
            UUID beneficiaryId,

            @Schema(
                    description =
                            "`prescribed`: there is a new pathway. `known`: an open pathway of the structure has the session already. `not-shared`: no"
                                    + " such person for the structure, or one who shares no result with it. `does-not-fit`: what is known of the person's"
                                    + " life speaks against it.")
            PrescribeToGroup.Outcome outcome,

            @Nullable @Schema(description = "The new pathway, or the one that has the session already.")
            UUID pathwayId) {}

    /** @param items in the order of the call */
    @Schema(name = "GroupPrescriptionLines")
    record LinesView(List<LineView> items) {}

    private final PrescribeToGroup prescribe;
    private final CurrentCaller caller;

    GroupPrescriptionResource(PrescribeToGroup prescribe, CurrentCaller caller) {
        this.prescribe = prescribe;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Limited("batches")
    @Operation(
            summary = "Propose one session to up to 30 people",
            description =
                    "To each a pathway of this one step. `known`: an open pathway has the session already. `not-shared`: no result of the person"
                            + " is shared with the structure. `does-not-fit`: what is known of the person's life speaks against it; a workshop that is full has a waiting list. Sent"
                            + " again, the call changes nothing: no Idempotency-Key.")
    @APIResponse(responseCode = "200", description = "What came of it for each, in the order of the call")
    public LinesView prescribeToGroup(
            @PathParam("structureId") UUID structureId, @NotNull @Valid GroupRequest request) {
        Session.Key session = new Session.Key(new SessionId(request.sessionId().toString()), request.startsOn());
        return new LinesView(
                prescribe
                        .handle(
                                caller.get(),
                                structureId,
                                new GoalId(request.goalId()),
                                session,
                                request.beneficiaryIds())
                        .stream()
                        .map(line -> new LineView(line.beneficiary(), line.outcome(), line.pathway()))
                        .toList());
    }
}
