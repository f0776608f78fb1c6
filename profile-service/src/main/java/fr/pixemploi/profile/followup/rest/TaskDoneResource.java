package fr.pixemploi.profile.followup.rest;

import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.followup.application.CompleteTask;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A task is done. */
@Path("/v1/tasks/{taskId}/done")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "follow-up", description = "For advisers: notes, tasks and what comes next, of files of their structure.")
class TaskDoneResource {
    private final CompleteTask complete;
    private final CurrentCaller caller;

    TaskDoneResource(CompleteTask complete, CurrentCaller caller) {
        this.complete = complete;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Say that a task is done; doing so again changes nothing")
    public TaskView completeTask(@PathParam("taskId") UUID taskId) {
        return TaskView.of(complete.handle(caller.get(), taskId));
    }
}
