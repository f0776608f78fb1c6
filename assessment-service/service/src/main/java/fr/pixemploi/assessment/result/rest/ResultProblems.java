package fr.pixemploi.assessment.result.rest;

import fr.pixemploi.assessment.result.domain.ResultRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about results as problems with stable codes. */
class ResultProblems {
    private final Problems problems;

    ResultProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(ResultRefusal refusal) {
        return switch (refusal) {
            case ResultRefusal.ResultUnknown r -> problems.response(404, "not-found");
            case ResultRefusal.FrameworkNotReadable r -> problems.response(404, "framework-not-readable");
            case ResultRefusal.StructureUnknown r -> problems.response(422, "unknown-structure");
            case ResultRefusal.UntilOutOfRange r -> problems.response(422, "until-out-of-range");
            case ResultRefusal.KioskUntilOutOfRange r -> problems.response(422, "kiosk-until-out-of-range");
        };
    }
}
