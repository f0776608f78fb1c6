package fr.pixemploi.pathway.recommendation.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.recommendation.domain.RecommendationRefused;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals to recommend are answered, also when prescribing. */
class RecommendationProblems {
    private final Problems problems;

    RecommendationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(RecommendationRefused refusal) {
        return switch (refusal) {
            case RecommendationRefused.NotForThisStructure nothing -> problems.response(404, "not-found");
            case RecommendationRefused.UnknownGoal unknown -> problems.response(422, "unknown-goal");
        };
    }
}
