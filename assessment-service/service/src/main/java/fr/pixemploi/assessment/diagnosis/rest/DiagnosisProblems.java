package fr.pixemploi.assessment.diagnosis.rest;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.RuleFault;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about diagnoses as problems with stable codes. */
class DiagnosisProblems {
    /** Where rules stand in a request. */
    private static final String CONTENT = "/content";

    private final Problems problems;

    DiagnosisProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(DiagnosisRefusal refusal) {
        return switch (refusal) {
            case DiagnosisRefusal.NotThere r -> problems.response(404, "not-found");
            case DiagnosisRefusal.TaskUnknown r -> problems.response(404, "not-found");
            case DiagnosisRefusal.CampaignUnknown r -> problems.response(404, "campaign-not-found");
            case DiagnosisRefusal.DiagnosisAlreadyOpen r ->
                Response.fromResponse(problems.response(409, "diagnosis-already-open"))
                        .header("Location", "/v1/diagnoses/" + r.diagnosis())
                        .build();
            case DiagnosisRefusal.DiagnosisOver r -> problems.response(409, "diagnosis-over");
            case DiagnosisRefusal.DiagnosisNotOver r -> problems.response(409, "diagnosis-not-over");
            case DiagnosisRefusal.AnswerNotProposed r -> notProposed(r.pointer());
            case DiagnosisRefusal.TaskAnswered r -> problems.response(409, "already-answered");
            case DiagnosisRefusal.TaskWithdrawn r -> problems.response(409, "question-withdrawn");
            case DiagnosisRefusal.RulesRefused r ->
                problems.response(422, "diagnosis-rules-refused", errors(r.faults()));
            case DiagnosisRefusal.RulesActive r -> problems.response(409, "diagnosis-rules-active");
            case DiagnosisRefusal.ChangedMeanwhile r -> problems.response(412, "changed-meanwhile");
            case DiagnosisRefusal.ExperimentRunning r -> problems.response(409, "experiment-already-running");
            case DiagnosisRefusal.SameRules r -> problems.response(422, "experiment-needs-two-rule-sets");
        };
    }

    private List<Problem.FieldError> errors(List<RuleFault> faults) {
        boolean english = problems.preferredLanguage().equals("en");
        return faults.stream()
                .map(fault ->
                        new Problem.FieldError(CONTENT + fault.pointer(), english ? fault.english() : fault.french()))
                .toList();
    }

    private Response notProposed(String pointer) {
        boolean english = problems.preferredLanguage().equals("en");
        String detail = english ? "The diagnosis does not propose this." : "Le diagnostic ne propose pas cela.";
        return problems.response(422, "answer-not-proposed", List.of(new Problem.FieldError(pointer, detail)));
    }
}
