package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefusal;
import jakarta.ws.rs.core.Response;
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
            case RecommendationRefusal.NotForThisStructure nothing -> problems.response(404, "not-found");
            case RecommendationRefusal.UnknownGoal unknown -> problems.response(422, "unknown-goal");
            case RecommendationRefusal.UnknownStatus unknown -> problems.response(422, "unknown-status");
            case RecommendationRefusal.FrameworkUnknown unknown -> problems.response(409, "framework-unknown");
        };
    }
}
