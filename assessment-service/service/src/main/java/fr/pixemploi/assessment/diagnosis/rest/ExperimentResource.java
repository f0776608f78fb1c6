package fr.pixemploi.assessment.diagnosis.rest;

import fr.pixemploi.assessment.diagnosis.application.rule.ReportOutcomes;
import fr.pixemploi.assessment.diagnosis.application.rule.RunExperiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
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

/** Two sets of rules side by side. */
@Path("/v1/structures/{structureId}/diagnosis-experiments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "diagnoses")
class ExperimentResource {
    /** For the document only: a page's type. */
    @Schema(name = "DiagnosisExperimentPage")
    record ExperimentPage(
            List<RuleSetViews.ExperimentView> items,
            @Nullable String nextCursor) {}

    private final CurrentCaller caller;
    private final RunExperiment runExperiment;
    private final ReportOutcomes reportOutcomes;
    private final Idempotency idempotency;

    ExperimentResource(
            CurrentCaller caller, RunExperiment runExperiment, ReportOutcomes reportOutcomes, Idempotency idempotency) {
        this.caller = caller;
        this.runExperiment = runExperiment;
        this.reportOutcomes = reportOutcomes;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("manager")
    @Operation(
            summary = "Lets two sets of rules run side by side: each person gets one of them, always the same.",
            description =
                    "Drafts among them become active and never change any more. 409 `experiment-already-running`; 422 "
                            + "`experiment-needs-two-rule-sets`; 404 `not-found` for another structure's rules.")
    @APIResponse(
            responseCode = "201",
            description = "Running.",
            content = @Content(schema = @Schema(implementation = RuleSetViews.ExperimentView.class)))
    public Response startDiagnosisExperiment(
            @PathParam("structureId") UUID structure,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RuleSetRequests.StartExperimentRequest request) {
        Caller manager = caller.get();
        return idempotency.once(
                manager,
                "startDiagnosisExperiment " + structure,
                key,
                request,
                Idempotency.Creation.of(
                        () -> runExperiment.handle(
                                manager,
                                structure,
                                request.title(),
                                request.ruleSetA(),
                                request.ruleSetB(),
                                request.shareOfB()),
                        Experiment::id,
                        id -> runExperiment.one(manager, structure, id)),
                experiment -> Idempotency.Answer.created(
                        "/v1/structures/" + structure + "/diagnosis-experiments/" + experiment.id(),
                        RuleSetViews.ExperimentView.of(experiment)));
    }

    @GET
    @RolesAllowed("manager")
    @Operation(
            summary = "The structure's experiments, newest first.",
            description = "404 `not-found` for another structure, 400 `invalid-cursor`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of experiments.",
            content = @Content(schema = @Schema(implementation = ExperimentPage.class)))
    public Response listDiagnosisExperiments(
            @PathParam("structureId") UUID structure, @Valid @BeanParam PageRequest page) {
        return page.answer(
                runExperiment.list(caller.get(), structure, page.after(), page.oneMore()).stream()
                        .map(RuleSetViews.ExperimentView::of)
                        .toList(),
                RuleSetViews.ExperimentView::id);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("manager")
    @Operation(
            summary = "Ends an experiment; people who began keep their rules.",
            description = "New diagnoses follow the rules in force. Asking again changes nothing. 404 `not-found`.")
    public RuleSetViews.ExperimentView endDiagnosisExperiment(
            @PathParam("structureId") UUID structure, @PathParam("id") UUID id) {
        return RuleSetViews.ExperimentView.of(runExperiment.end(caller.get(), structure, id));
    }

    @GET
    @Path("/{id}/report")
    @RolesAllowed("manager")
    @Operation(
            summary = "Both sets of an experiment beside each other: assigned, routed, and what became of it.",
            description =
                    "Everybody counts among the assigned; routes and results are those of people who share them with the structure. "
                            + "404 `not-found`.")
    public RuleSetViews.ComparisonView reportDiagnosisExperiment(
            @PathParam("structureId") UUID structure, @PathParam("id") UUID id) {
        ReportOutcomes.Comparison compared = reportOutcomes.ofExperiment(caller.get(), structure, id);
        return new RuleSetViews.ComparisonView(
                RuleSetViews.ExperimentView.of(compared.experiment()),
                RuleSetViews.ReportView.of(compared.a()),
                RuleSetViews.ReportView.of(compared.b()));
    }
}
