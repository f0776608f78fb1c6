package fr.pixemploi.profile.caseload.rest.action;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.limit.Limited;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.ProfileSettings;
import fr.pixemploi.profile.caseload.application.action.PrintSlips;
import fr.pixemploi.profile.caseload.application.action.ShowGroupActions;
import fr.pixemploi.profile.caseload.domain.action.ActionLine;
import fr.pixemploi.profile.caseload.domain.action.GroupAction;
import fr.pixemploi.profile.caseload.domain.action.GroupActionOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How far actions on groups are, what became of each person, and slips to hand out. */
@Path("/v1/group-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "group actions", description = "For advisers: one action on many people, with a report by person.")
class GroupActionResource {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final ShowGroupActions show;
    private final PrintSlips print;
    private final ProfileSettings settings;
    private final Problems problems;
    private final CurrentCaller caller;

    GroupActionResource(
            ShowGroupActions show,
            PrintSlips print,
            ProfileSettings settings,
            Problems problems,
            CurrentCaller caller) {
        this.show = show;
        this.print = print;
        this.settings = settings;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Actions on groups of a structure, newest first",
            description = "Reports are kept for thirty days after their end.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = GroupActionView.ActionPage.class)))
    public Response listGroupActions(
            @QueryParam("structureId") @NotNull UUID structureId, @Valid @BeanParam PageRequest page) {
        List<GroupAction> found = show.of(caller.get(), structureId, page.after(), page.oneMore());
        return page.answer(found, GroupAction::id, GroupActionView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "How far an action on a group is")
    public GroupActionView getGroupAction(@PathParam("id") UUID id) {
        return GroupActionView.of(show.one(caller.get(), id));
    }

    @GET
    @Path("/{id}/lines")
    @RolesAllowed({"adviser", "manager"})
    @Operation(summary = "What became of each person of a group, and why it was refused")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = GroupActionView.LinePage.class)))
    public Response listGroupActionLines(
            @PathParam("id") UUID id,
            @QueryParam("outcome")
                    @Nullable
                    @jakarta.validation.constraints.Pattern(regexp = "done|already|refused")
                    @Parameter(description = "Only people of whom this became.", example = "refused")
                    String outcome,
            @Valid @BeanParam PageRequest page) {
        String after = page.after(NUMBER);
        List<ActionLine> found = show.lines(
                caller.get(),
                id,
                outcome == null ? null : GroupActionOutcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                after == null ? 0 : Integer.parseInt(after),
                page.oneMore());
        String language = problems.preferredLanguage();
        return page.answer(
                found, line -> Integer.toString(line.number()), line -> GroupActionView.LineView.of(line, language));
    }

    // Not a creation that may be sent twice, and nothing of the reply may be stored: no Idempotency-Key.
    @POST
    @Path("/{id}/slips")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @RolesAllowed({"adviser", "manager"})
    @Limited("documents")
    @Operation(
            summary = "Make the slips of an invitation, as a page to print",
            description =
                    "Thirty at a time, in the order of the lines: the first sheet says whose each slip is and stays with the adviser, the "
                            + "slips name nobody. Codes for files are made now: those of earlier slips of the same people are void.")
    @APIResponse(
            responseCode = "200",
            description = "The page; no later answer shows the codes",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public Response printSlips(
            @PathParam("id") UUID id,
            @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(1000)
                    @Parameter(description = "Number of the last slip that is printed already.", example = "30")
                    int after) {
        return Response.ok(SlipsPage.html(print.handle(caller.get(), id, after), settings.portal()))
                .header("Content-Security-Policy", SlipsPage.CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
