package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals to recommend are answered, also when prescribing. */
class RecommendationProblems {
    private final Problems problems;

    RecommendationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(RecommendationRefusal refusal) {
        return switch (refusal) {
            case RecommendationRefusal.NothingShared nothing -> problems.response(404, "nothing-shared");
            case RecommendationRefusal.NotForThisStructure nothing -> problems.response(404, "not-found");
            case RecommendationRefusal.NoResult nothing -> problems.response(409, "no-result-yet");
            case RecommendationRefusal.UnknownGoal unknown -> problems.response(422, "unknown-goal");
            case RecommendationRefusal.UnknownStatus unknown -> problems.response(422, "unknown-status");
            case RecommendationRefusal.CommuneNotPlaced unknown -> at("/constraints/commune", "commune-not-placed");
            case RecommendationRefusal.UnknownSession unknown -> at("/around/pinned", "unknown-session");
            case RecommendationRefusal.FrameworkUnknown unknown -> problems.response(409, "framework-unknown");
        };
    }

    private Response at(String pointer, String code) {
        return problems.response(422, code, List.of(new Problem.FieldError(pointer, problems.title(code))));
    }
}
