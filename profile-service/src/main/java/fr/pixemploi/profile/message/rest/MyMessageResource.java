package fr.pixemploi.profile.message.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.json.MergePatch;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.message.application.MyChoices;
import fr.pixemploi.profile.message.application.ShowMessages;
import fr.pixemploi.profile.message.domain.MessageChoice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What I was written, and what I want to be. */
@Path("/v1/messages/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "messages", description = "What people are written by e-mail, SMS or on paper.")
class MyMessageResource {
    private final ShowMessages show;
    private final MyChoices choices;
    private final MergePatch patches;
    private final CurrentCaller caller;

    MyMessageResource(ShowMessages show, MyChoices choices, MergePatch patches, CurrentCaller caller) {
        this.show = show;
        this.choices = choices;
        this.patches = patches;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("beneficiary")
    @Operation(
            summary = "See what I was written and what waits to be, newest first",
            description = "Kept for sixty days. Of the words nothing is kept.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = MessageViews.MyPage.class)))
    public Response listMyMessages(@Valid @BeanParam PageRequest page) {
        List<MessageViews.Mine> found = show.mine(caller.get(), page.after(), page.oneMore()).stream()
                .map(MessageViews.Mine::of)
                .toList();
        return page.answer(found, MessageViews.Mine::id);
    }

    @GET
    @Path("/settings")
    @RolesAllowed("beneficiary")
    @Operation(summary = "Read which messages I want, and how they are sent")
    @APIResponse(
            responseCode = "200",
            description = "The choices, their version in ETag",
            content = @Content(schema = @Schema(implementation = ChoiceForm.class)))
    @APIResponse(responseCode = "304", description = "Not changed since.")
    public Response getMyMessageSettings() {
        return tagged(choices.get(caller.get()));
    }

    @PATCH
    @Path("/settings")
    @RolesAllowed("beneficiary")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Choose which messages I want, and how they are sent",
            description =
                    "JSON Merge Patch (RFC 7396). What waits to be sent is looked at once more when it is its turn.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ChoiceForm.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChoiceForm.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "The choices as they are now, their version in ETag",
            content = @Content(schema = @Schema(implementation = ChoiceForm.class)))
    public Response updateMyMessageSettings(
            @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull ObjectNode patch) {
        return tagged(choices.update(
                caller.get(),
                ETags.required(ifMatch),
                choice -> patches.apply(ChoiceForm.of(choice), patch, ChoiceForm.class)
                        .applyTo(choice)));
    }

    private static Response tagged(MessageChoice choice) {
        return Response.ok(ChoiceForm.of(choice))
                .header("ETag", ETags.of(choice.version()))
                .build();
    }
}
