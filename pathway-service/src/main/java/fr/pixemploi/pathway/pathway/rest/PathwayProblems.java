package fr.pixemploi.pathway.pathway.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.pathway.domain.PathwayRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals around pathways are answered. */
class PathwayProblems {
    private final Problems problems;

    PathwayProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(PathwayRefusal refusal) {
        return switch (refusal) {
            case PathwayRefusal.NotThere nothing -> problems.response(404, "not-found");
            case PathwayRefusal.AlreadyPrescribed again ->
                Response.fromResponse(problems.response(409, "already-prescribed"))
                        .header("Location", "/v1/pathways/" + again.pathway())
                        .build();
            case PathwayRefusal.Over over -> problems.response(409, "pathway-over");
            case PathwayRefusal.StepOver over -> problems.response(409, "step-over");
            case PathwayRefusal.NotBegun early -> problems.response(409, "session-to-come");
            case PathwayRefusal.AnsweredYes yes -> problems.response(409, "pathway-accepted");
            case PathwayRefusal.SaidByPerson said -> problems.response(409, "said-by-person");
            case PathwayRefusal.NotShared not -> problems.response(409, "not-shared");
            case PathwayRefusal.NothingToReplace nothing -> problems.response(422, "nothing-to-replace");
            case PathwayRefusal.UnknownSession unknown -> problems.response(422, "unknown-session");
            case PathwayRefusal.UnknownOption unknown -> problems.response(422, "unknown-option");
        };
    }
}
