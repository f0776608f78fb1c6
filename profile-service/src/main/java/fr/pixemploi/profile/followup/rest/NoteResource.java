package fr.pixemploi.profile.followup.rest;

import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.id.Impersonal;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.followup.application.ListNotes;
import fr.pixemploi.profile.followup.application.WriteNote;
import fr.pixemploi.profile.followup.domain.Note;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Notes about a person, for the structure whose file it is. */
@Path("/v1/beneficiaries/{beneficiaryId}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "follow-up", description = "For advisers: notes, tasks and what comes next, of files of their structure.")
class NoteResource {
    @Schema(name = "WriteNoteRequest")
    record WriteNoteRequest(
            @NotBlank @Impersonal @Size(max = 2000) @Schema(examples = "Préfère les rendez-vous du matin.")
            String content) {}

    private final WriteNote write;
    private final ListNotes list;
    private final Idempotency idempotency;
    private final Problems problems;
    private final CurrentCaller caller;

    NoteResource(WriteNote write, ListNotes list, Idempotency idempotency, Problems problems, CurrentCaller caller) {
        this.write = write;
        this.list = list;
        this.idempotency = idempotency;
        this.problems = problems;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Write a note about a person",
            description =
                    "The person can read it, and a screen says so before it is written; the answer repeats it in `notice`.")
    @APIResponse(
            responseCode = "201",
            description = "The note",
            content = @Content(schema = @Schema(implementation = NoteView.class)))
    public Response writeNote(
            @PathParam("beneficiaryId") UUID beneficiaryId,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @NotNull @Valid WriteNoteRequest request) {
        Caller who = caller.get();
        return idempotency.once(
                who,
                "writeNote " + beneficiaryId,
                idempotencyKey,
                request,
                Idempotency.Creation.of(
                        () -> write.handle(who, beneficiaryId, request.content()),
                        Note::id,
                        id -> write.again(who, id)),
                made -> new Idempotency.Answer(201, null, null, NoteView.of(made, problems.preferredLanguage())));
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "Notes about a person of one's structure, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = NotePage.class)))
    public Response listNotes(@PathParam("beneficiaryId") UUID beneficiaryId, @Valid @BeanParam PageRequest page) {
        List<Note> found = list.handle(caller.get(), beneficiaryId, page.after(), page.oneMore());
        return page.answer(found, Note::id, note -> NoteView.of(note, problems.preferredLanguage()));
    }
}
