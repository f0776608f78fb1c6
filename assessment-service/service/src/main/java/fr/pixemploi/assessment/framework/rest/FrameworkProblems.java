package fr.pixemploi.assessment.framework.rest;

import fr.pixemploi.assessment.framework.domain.FrameworkRefusal;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about structures' frameworks as problems with stable codes. */
class FrameworkProblems {
    private final Problems problems;

    FrameworkProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(FrameworkRefusal refusal) {
        return switch (refusal) {
            case FrameworkRefusal.FrameworkUnknown r -> problems.response(404, "not-found");
            case FrameworkRefusal.DocumentRefused r ->
                problems.response(
                        422,
                        "framework-refused",
                        r.faults().stream()
                                .map(fault ->
                                        new Problem.FieldError(fault.pointer(), fault.in(problems.preferredLanguage())))
                                .toList());
            case FrameworkRefusal.FrameworkArchived r -> problems.response(409, "framework-archived");
            case FrameworkRefusal.ChangedMeanwhile r -> problems.response(412, "changed-meanwhile");
        };
    }
}
