package fr.pixemploi.assessment.diagnosis.rest;

import fr.pixemploi.assessment.diagnosis.application.rule.ActivateRuleSet;
import fr.pixemploi.assessment.diagnosis.application.rule.FindRuleSets;
import fr.pixemploi.assessment.diagnosis.application.rule.ReportOutcomes;
import fr.pixemploi.assessment.diagnosis.application.rule.WriteRuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.kit.http.ETags;
import fr.pixemploi.kit.http.Idempotency;
import fr.pixemploi.kit.http.PageRequest;
import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The rules that a territory sets. */
@Path("/v1/structures/{structureId}/diagnosis-rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "diagnoses")
class RuleSetResource {
    /** For the document only: a page's type. */
    @Schema(name = "DiagnosisRuleSetPage")
    record RuleSetPage(
            List<RuleSetViews.RuleSetView> items, @Nullable String nextCursor) {}

    private final CurrentCaller caller;
    private final WriteRuleSet writeRuleSet;
    private final ActivateRuleSet activateRuleSet;
    private final FindRuleSets findRuleSets;
    private final ReportOutcomes reportOutcomes;
    private final Idempotency idempotency;

    RuleSetResource(
            CurrentCaller caller,
            WriteRuleSet writeRuleSet,
            ActivateRuleSet activateRuleSet,
            FindRuleSets findRuleSets,
            ReportOutcomes reportOutcomes,
            Idempotency idempotency) {
        this.caller = caller;
        this.writeRuleSet = writeRuleSet;
        this.activateRuleSet = activateRuleSet;
        this.findRuleSets = findRuleSets;
        this.reportOutcomes = reportOutcomes;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("manager")
    @Operation(
            summary = "Makes a draft of rules, the next version of its code.",
            description =
                    "Checked against today's questionnaire: 422 `diagnosis-rules-refused` names all faults and nothing is "
                            + "stored. 404 `not-found` for another structure.")
    @APIResponse(
            responseCode = "201",
            description = "A draft; nothing follows it yet.",
            content = @Content(schema = @Schema(implementation = RuleSetViews.RuleSetView.class)))
    public Response createDiagnosisRuleSet(
            @PathParam("structureId") UUID structure,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RuleSetRequests.CreateRequest request) {
        Caller manager = caller.get();
        return idempotency.once(
                manager,
                "createDiagnosisRuleSet " + structure,
                key,
                request,
                Idempotency.Creation.of(
                        () -> writeRuleSet.handle(
                                manager, structure, request.code(), request.title(), request.content()),
                        RuleSet::id,
                        id -> findRuleSets.handle(manager, structure, id)),
                set -> Idempotency.Answer.created(
                        "/v1/structures/" + structure + "/diagnosis-rule-sets/" + set.id(),
                        set.revision(),
                        view(structure, set)));
    }

    @GET
    @RolesAllowed("manager")
    @Operation(
            summary = "The structure's rules and those that come with the platform, newest first.",
            description = "404 `not-found` for another structure, 400 `invalid-cursor`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sets of rules.",
            content = @Content(schema = @Schema(implementation = RuleSetPage.class)))
    public Response listDiagnosisRuleSets(
            @PathParam("structureId") UUID structure, @Valid @BeanParam PageRequest page) {
        List<RuleSet> sets = findRuleSets.handle(caller.get(), structure, page.after(), page.oneMore());
        UUID inForce = findRuleSets.inForce(structure);
        return page.answer(
                sets.stream()
                        .map(set -> RuleSetViews.RuleSetView.of(set, inForce))
                        .toList(),
                RuleSetViews.RuleSetView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("manager")
    @Operation(summary = "A set of rules, with its entity tag.", description = "404 `not-found`.")
    @APIResponse(
            responseCode = "200",
            description = "The rules.",
            content = @Content(schema = @Schema(implementation = RuleSetViews.RuleSetView.class)))
    public Response getDiagnosisRuleSet(@PathParam("structureId") UUID structure, @PathParam("id") UUID id) {
        return tagged(structure, findRuleSets.handle(caller.get(), structure, id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("manager")
    @Operation(
            summary = "Changes a draft.",
            description =
                    "`If-Match` says which revision was read: 428 `if-match-required`, 412 `changed-meanwhile`. 409 "
                            + "`diagnosis-rules-active`: active rules never change, a new version is made instead. 422 "
                            + "`diagnosis-rules-refused` names all faults. 404 `not-found`.")
    @APIResponse(
            responseCode = "200",
            description = "Changed; ETag names the new revision.",
            content = @Content(schema = @Schema(implementation = RuleSetViews.RuleSetView.class)))
    public Response changeDiagnosisRuleSet(
            @PathParam("structureId") UUID structure,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RuleSetRequests.ChangeRequest request) {
        return tagged(
                structure,
                writeRuleSet.edit(
                        caller.get(), structure, id, ETags.required(ifMatch), request.title(), request.content()));
    }

    @POST
    @Path("/{id}/activation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("manager")
    @Operation(
            summary = "Puts rules in force for new diagnoses of the structure; they never change from then on.",
            description =
                    "Also older ones and those that come with the platform. A running experiment goes before them. Asking "
                            + "again changes nothing. 404 `not-found`.")
    @APIResponse(
            responseCode = "200",
            description = "In force.",
            content = @Content(schema = @Schema(implementation = RuleSetViews.RuleSetView.class)))
    public Response activateDiagnosisRuleSet(@PathParam("structureId") UUID structure, @PathParam("id") UUID id) {
        return tagged(structure, activateRuleSet.handle(caller.get(), structure, id));
    }

    @GET
    @Path("/{id}/report")
    @RolesAllowed("manager")
    @Operation(
            summary = "What became of the people of the structure under these rules.",
            description = "Numbers of small groups are hidden. 404 `not-found`.")
    public RuleSetViews.ReportView reportDiagnosisRuleSet(
            @PathParam("structureId") UUID structure, @PathParam("id") UUID id) {
        return RuleSetViews.ReportView.of(reportOutcomes.ofRules(caller.get(), structure, id));
    }

    private Response tagged(UUID structure, RuleSet set) {
        return Response.ok(view(structure, set))
                .header("ETag", ETags.of(set.revision()))
                .build();
    }

    private RuleSetViews.RuleSetView view(UUID structure, RuleSet set) {
        return RuleSetViews.RuleSetView.of(set, findRuleSets.inForce(structure));
    }
}
