package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.pathway.pathway.application.step.CompleteStep;
import fr.pixemploi.pathway.pathway.application.step.EndStep;
import fr.pixemploi.pathway.pathway.application.step.EnrolInStep;
import fr.pixemploi.pathway.pathway.application.step.TakeBack;
import fr.pixemploi.pathway.pathway.domain.step.Enrolment;
import fr.pixemploi.pathway.pathway.domain.step.PartingReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens to a step. Each operation answers with the whole pathway, and saying again what is so already changes nothing. */
@Path("/v1/steps/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pathways")
class StepResource {
    private static final String TAKEN_BACK =
            "The step is open again; 409 `step-over` when it is over in another way. In a structure's own workshop the seat that was given back"
                    + " by it is asked for again: a seat that somebody else has meanwhile stays theirs (`waiting`), none is given once the workshop is"
                    + " over (`none`), and the step ends as `cancelled` when the workshop was.";
    private static final String NOES =
            " 409 `said-by-person` when the person said it themselves, `not-shared` when they do not share the result with the structure any more.";

    @Schema(name = "Departure")
    record DepartureRequest(@NotNull PartingReason reason) {}

    @Schema(name = "EnrolmentNote")
    record EnrolmentRequest(@NotNull Said enrolment) {
        /** What may be said; who waits is put on the list by the service. */
        enum Said {
            ENROLLED,
            REFUSED,
            CANCELLED;

            Enrolment toEnrolment() {
                return switch (this) {
                    case ENROLLED -> Enrolment.ENROLLED;
                    case REFUSED -> Enrolment.REFUSED;
                    case CANCELLED -> Enrolment.CANCELLED;
                };
            }
        }
    }

    private final CompleteStep completeStep;
    private final EnrolInStep enrolInStep;
    private final EndStep endStep;
    private final TakeBack takeBack;
    private final PathwayViews views;
    private final CurrentCaller caller;

    StepResource(
            CompleteStep completeStep,
            EnrolInStep enrolInStep,
            EndStep endStep,
            TakeBack takeBack,
            PathwayViews views,
            CurrentCaller caller) {
        this.completeStep = completeStep;
        this.enrolInStep = enrolInStep;
        this.endStep = endStep;
        this.takeBack = takeBack;
        this.views = views;
        this.caller = caller;
    }

    @PUT
    @Path("/enrolment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "Say whether there is a place for the person",
            description =
                    "`enrolled` in a structure's own workshop takes a seat, or a place on its waiting list (`waiting`). `refused`: the training body"
                            + " said no. `cancelled`: the person gives the place back. Who is enrolled has said yes to the pathway.")
    public PathwayView enrolInStep(@PathParam("id") UUID id, @NotNull @Valid EnrolmentRequest request) {
        return views.of(enrolInStep.handle(caller.get(), id, request.enrolment().toEnrolment()));
    }

    @POST
    @Path("/completion")
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "Say that a step is done",
            description =
                    "Who does one has said yes to the pathway. 409 `session-to-come` before the first day of a session that has one.")
    public PathwayView completeStep(@PathParam("id") UUID id) {
        return views.of(completeStep.handle(caller.get(), id));
    }

    @DELETE
    @Path("/completion")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Take back that a step is done, which was said by mistake", description = TAKEN_BACK)
    public PathwayView takeBackCompletion(@PathParam("id") UUID id) {
        return views.of(takeBack.completion(caller.get(), id));
    }

    @POST
    @Path("/departure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"beneficiary", "adviser", "manager"})
    @Operation(
            summary = "Say that the person dropped a step",
            description = "The adviser finds the pathway among those to make anew.")
    public PathwayView leaveStep(@PathParam("id") UUID id, @NotNull @Valid DepartureRequest request) {
        return views.of(endStep.leave(caller.get(), id, request.reason()));
    }

    @DELETE
    @Path("/departure")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Take back that the person dropped a step, which was said by mistake",
            description = TAKEN_BACK + NOES)
    public PathwayView takeBackDeparture(@PathParam("id") UUID id) {
        return views.of(takeBack.departure(caller.get(), id));
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Say that the session of a step does not take place",
            description =
                    "The person is written to. A new recommendation is prescribed in the pathway's place, by `replaces`.")
    public PathwayView cancelStep(@PathParam("id") UUID id) {
        return views.of(endStep.cancel(caller.get(), id));
    }

    @DELETE
    @Path("/cancellation")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Take back that the session of a step does not take place, which was said by mistake",
            description =
                    TAKEN_BACK
                            + " 409 `session-gone` for a workshop that its structure cancelled. What an import took away goes again.")
    public PathwayView takeBackCancellation(@PathParam("id") UUID id) {
        return views.of(takeBack.cancellation(caller.get(), id));
    }
}
