package fr.pixemploi.assessment.campaign.rest;

import fr.pixemploi.assessment.campaign.domain.CampaignRefusal;
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
            case CampaignRefusal.RulesRefused r -> rulesRefused(r.reason());
            case CampaignRefusal.SimulationBusy r ->
                Response.fromResponse(problems.response(429, "simulation-busy"))
                        .header("Retry-After", SECONDS_OF_A_SIMULATION)
                        .build();
        };
    }

    /** Like any other wrong field, with its place. */
    private Response rulesRefused(String reason) {
        Response refused = problems.response(422, "rules-refused");
        Problem problem = (Problem) refused.getEntity();
        return Response.fromResponse(refused)
                .entity(new Problem(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        problem.code(),
                        problem.detail(),
                        problem.instance(),
                        List.of(new Problem.FieldError("/rules", reason))))
                .build();
    }
}
