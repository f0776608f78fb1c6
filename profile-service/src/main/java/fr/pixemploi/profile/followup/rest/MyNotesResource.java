package fr.pixemploi.profile.followup.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.followup.application.ListNotes;
import fr.pixemploi.profile.followup.domain.Note;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Notes about the person who asks. */
@Path("/v1/beneficiaries/me/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "my file", description = "For the person: the own file.")
class MyNotesResource {
    /** A note as the person reads it: by which structure, not by whom. */
    @Schema(name = "MyNote")
    record MyNoteView(
            UUID id,
            UUID structureId,

            @Schema(examples = "Préfère les rendez-vous du matin.")
            String content,

            Instant writtenAt) {
        static MyNoteView of(Note note) {
            return new MyNoteView(note.id(), note.structureId(), note.content(), note.writtenAt());
        }
    }

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "MyNotePage")
    record MyNotePage(List<MyNoteView> items, @Nullable String nextCursor) {}

    private final ListNotes list;
    private final CurrentCaller caller;

    MyNotesResource(ListNotes list, CurrentCaller caller) {
        this.list = list;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(summary = "Read what advisers noted about me, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = MyNotePage.class)))
    public Response listMyNotes(@Valid @BeanParam PageRequest page) {
        return page.answer(list.mine(caller.get(), page.after(), page.oneMore()), Note::id, MyNoteView::of);
    }
}
