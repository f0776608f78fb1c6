package fr.pixemploi.profile.indicator.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.indicator.domain.IndicatorRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about indicators, as problems. */
class IndicatorProblems {
    private final Problems problems;

    IndicatorProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(IndicatorRefusal refusal) {
        return switch (refusal) {
            case IndicatorRefusal.NoSuchCohort _ -> problems.response(404, "not-found");
        };
    }
}
