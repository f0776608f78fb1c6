package fr.pixemploi.certification.deliberation.rest;

import fr.pixemploi.certification.deliberation.domain.DeliberationRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of meetings as problems. */
class DeliberationProblems {
    private final Problems problems;

    DeliberationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(DeliberationRefusal refusal) {
        return switch (refusal) {
            case DeliberationRefusal.NotFound e -> problems.response(404, "not-found");
            case DeliberationRefusal.UnknownSession e -> problems.response(422, "unknown-session");
            case DeliberationRefusal.UnderWay e -> problems.response(409, "deliberation-under-way");
            case DeliberationRefusal.TakenBack e -> problems.response(409, "deliberation-taken-back");
            case DeliberationRefusal.NothingToTakeBack e -> problems.response(409, "nothing-to-take-back");
        };
    }
}
