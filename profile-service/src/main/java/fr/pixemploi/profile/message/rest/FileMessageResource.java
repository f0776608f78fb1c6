package fr.pixemploi.profile.message.rest;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.message.LetterPage;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.message.application.PrintMessage;
import fr.pixemploi.profile.message.application.ShowMessages;
import fr.pixemploi.profile.message.domain.MessageKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** What a structure's people were written in its name. */
@Path("/v1/beneficiaries/{id}/messages")
@Tag(name = "messages")
class FileMessageResource {
    /** @param about which of the kind; the newest unless said */
    @Schema(name = "PrintMessageRequest")
    record PrintRequest(
            @NotNull
            @Pattern(
                    regexp =
                            "reminder|result-ready|session-notice|appointment-changed|appointment-cancelled|certificate-replaced|pathway-step|place-free|session-cancelled|sharing-ends|sharing-asked")
            @Schema(examples = "reminder")
            String kind,

            @Schema(description = "`aboutId` of the message; the newest of the kind unless said.") @Nullable
            UUID about) {}

    private final ShowMessages show;
    private final PrintMessage print;
    private final CurrentCaller caller;

    FileMessageResource(ShowMessages show, PrintMessage print, CurrentCaller caller) {
        this.show = show;
        this.print = print;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "See what a person was written in the name of the structure, newest first",
            description = "Kept for sixty days. Whether something was sent or withheld is the person's to know.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = MessageViews.FilePage.class)))
    public Response listFileMessages(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        List<MessageViews.OfFile> found = show.ofFile(caller.get(), id, page.after(), page.oneMore()).stream()
                .map(MessageViews.OfFile::of)
                .toList();
        return page.answer(found, MessageViews.OfFile::id);
    }

    // Printed twice is noted twice: no Idempotency-Key.
    @POST
    @Path("/page")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Print what a person was to be written in the name of the structure",
            description =
                    "The same letter as a page, to be handed over; noted among the messages as `paper`. An invitation is printed with its code by "
                            + "`POST /v1/beneficiaries/{id}/invitations/page`.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response printMessage(@PathParam("id") UUID id, @NotNull @Valid PrintRequest request) {
        return Response.ok(LetterPage.html(
                        print.handle(caller.get(), id, MessageKind.of(request.kind()), request.about())))
                .header("Content-Security-Policy", LetterPage.CONTENT_SECURITY_POLICY)
                .build();
    }
}
