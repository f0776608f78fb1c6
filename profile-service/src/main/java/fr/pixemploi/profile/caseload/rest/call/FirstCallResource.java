package fr.pixemploi.profile.caseload.rest.call;

import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.security.CurrentCaller;
import fr.pixemploi.profile.caseload.application.call.FindCallRules;
import fr.pixemploi.profile.caseload.application.call.ListFirstCalls;
import fr.pixemploi.profile.caseload.domain.call.CallRule;
import fr.pixemploi.profile.caseload.domain.call.FirstCall;
import fr.pixemploi.profile.caseload.domain.call.Reason;
import fr.pixemploi.profile.caseload.rest.view.CaseloadView;
import fr.pixemploi.profile.caseload.rest.view.FilterRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Whom to call first. */
@Path("/v1/caseload")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "caseload", description = "For advisers: the people of the structure and what they share.")
class FirstCallResource {
    /**
     * @param since when the reason began, or when what it is about will be
     * @param sentence the reason, in the caller's language
     * @param action what a screen offers as its one button
     */
    @Schema(name = "FirstCall")
    record FirstCallView(
            CaseloadView person,
            Reason reason,
            Instant since,

            @Schema(examples = "Invitation restée sans réponse : relancez.")
            String sentence,

            CallRule.Action action) {}

    /** What a page looks like in the OpenAPI document. */
    @Schema(name = "FirstCallPage")
    record FirstCallPage(
            List<FirstCallView> items, @Nullable String nextCursor) {}

    private final ListFirstCalls list;
    private final FindCallRules findRules;
    private final Problems problems;
    private final CurrentCaller caller;

    FirstCallResource(ListFirstCalls list, FindCallRules findRules, Problems problems, CurrentCaller caller) {
        this.list = list;
        this.findRules = findRules;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Path("/first-calls")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "Whom to call first, each with the reason and one action",
            description =
                    "Takes the filters of the list; with `referent=me` my people. A person stands in it once, by the most urgent reason; "
                            + "who gives no reason is not in it. The rules are at `/v1/caseload/call-rules`.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header leads to the next",
            content = @Content(schema = @Schema(implementation = FirstCallPage.class)))
    public Response listFirstCalls(
            @QueryParam("structureId") @NotNull UUID structureId,
            @Valid @BeanParam FilterRequest filter,
            @Valid @BeanParam PageRequest page) {
        String after = page.after(CallPlaces.SHAPE);
        List<FirstCall> found = list.handle(
                caller.get(),
                structureId,
                filter.meant(),
                after == null ? FirstCall.Position.FIRST : CallPlaces.read(after),
                page.limit());
        return page.answer(found, call -> CallPlaces.write(call.position()), this::view);
    }

    private FirstCallView view(FirstCall call) {
        CallRule rule = call.rule();
        return new FirstCallView(
                CaseloadView.of(call.entry()),
                rule.reason(),
                call.position().since(),
                rule.in(problems.preferredLanguage()),
                rule.action());
    }

    @GET
    @Path("/call-rules")
    @RolesAllowed({"adviser", "manager"})
    @Operation(
            summary = "The rules by which people are put into an order",
            description = "Versioned data; `proposal` says that no network has decided them yet.")
    public CallRulesView getCallRules() {
        return CallRulesView.of(findRules.handle(), problems.preferredLanguage());
    }
}
