package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
import fr.pixemploi.assessment.campaign.domain.Fault;
import fr.pixemploi.assessment.campaign.domain.ImportFault;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about campaigns as problems with stable codes. */
class CampaignProblems {
    private static final int SECONDS_OF_A_SIMULATION = 10;

    private final Problems problems;

    CampaignProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CampaignRefusal refusal) {
        return switch (refusal) {
            case CampaignRefusal.RulesRefused r -> problems.response(422, "rules-refused", wrong(List.of(r.fault())));
            case CampaignRefusal.SimulationBusy r ->
                Response.fromResponse(problems.response(429, "simulation-busy"))
                        .header("Retry-After", SECONDS_OF_A_SIMULATION)
                        .build();
            case CampaignRefusal.WishRefused r -> problems.response(422, "campaign-refused", wrong(r.faults()));
            case CampaignRefusal.ImportRefused r ->
                problems.response(422, "campaign-import-refused", wrongLines(r.faults()));
            case CampaignRefusal.CampaignBegun r -> problems.response(409, "campaign-begun", fixed(r.fields()));
            case CampaignRefusal.CampaignArchived r -> problems.response(409, "campaign-archived");
            case CampaignRefusal.NotThere r -> problems.response(404, "not-found");
            case CampaignRefusal.ChangedMeanwhile r -> problems.response(412, "changed-meanwhile");
            case CampaignRefusal.DelegateRefused r -> problems.response(422, "delegate-refused");
            case CampaignRefusal.AlreadyDelegated r -> problems.response(409, "already-delegated");
        };
    }

    private List<Problem.FieldError> wrong(List<Fault> faults) {
        String language = problems.preferredLanguage();
        return faults.stream()
                .map(fault -> new Problem.FieldError(fault.pointer(), fault.in(language)))
                .toList();
    }

    /** Line and column take the place of a JSON pointer. */
    private List<Problem.FieldError> wrongLines(List<ImportFault> faults) {
        String language = problems.preferredLanguage();
        return faults.stream()
                .map(fault -> new Problem.FieldError(
                        "/" + fault.line() + "/" + fault.column(), fault.fault().in(language)))
                .toList();
    }

    private List<Problem.FieldError> fixed(List<String> fields) {
        Fault told = new Fault("", "Ne peut plus changer.", "Can't change any more.");
        String language = problems.preferredLanguage();
        return fields.stream()
                .map(field -> new Problem.FieldError(field, told.in(language)))
                .toList();
    }
}
