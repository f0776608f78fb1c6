package fr.pixemploi.profile.followup.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.followup.application.AddTask;
import fr.pixemploi.profile.followup.application.ListTasks;
import fr.pixemploi.profile.followup.domain.Task;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What there is to do for a person, of the structure whose file it is. */
@Path("/v1/beneficiaries/{beneficiaryId}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "follow-up", description = "For advisers: notes, tasks and what comes next, of files of their structure.")
class TaskResource {
    @Schema(name = "AddTaskRequest")
    record AddTaskRequest(
            @NotBlank @Impersonal @Size(max = 500) @Schema(examples = "Proposer un atelier courriel")
            String content,

            @NotNull @Schema(implementation = String.class, format = "date", examples = "2026-12-15")
            LocalDate dueOn) {}

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "TaskPage")
    record TaskPage(List<TaskView> items, @Nullable String nextCursor) {}

    private final AddTask add;
    private final ListTasks list;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    TaskResource(AddTask add, ListTasks list, Idempotency idempotency, CurrentCaller caller) {
        this.add = add;
        this.list = list;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Note what there is to do for a person, and until when")
    @APIResponse(
            responseCode = "201",
            description = "The task",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response addTask(
            @PathParam("beneficiaryId") UUID beneficiaryId,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid AddTaskRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "addTask " + beneficiaryId,
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> add.handle(who, beneficiaryId, request.content(), request.dueOn()),
                        Task::id,
                        id -> add.again(who, id)),
                made -> new Idempotency.Answer(201, null, null, TaskView.of(made)));
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Tasks for a person of one's structure, oldest first, done ones included")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = TaskPage.class)))
    public Response listTasks(@PathParam("beneficiaryId") UUID beneficiaryId, @Valid @BeanParam PageRequest page) {
        return page.answer(
                list.handle(caller.get(), beneficiaryId, page.after(), page.oneMore()), Task::id, TaskView::of);
    }
}
