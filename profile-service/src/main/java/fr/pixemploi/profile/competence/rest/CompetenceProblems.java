package fr.pixemploi.profile.competence.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.competence.domain.CompetenceRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about profiles, as problems; what may not be seen looks like a thing that does not exist. */
class CompetenceProblems {
    private final Problems problems;

    CompetenceProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CompetenceRefusal refusal) {
        return switch (refusal) {
            case CompetenceRefusal.NoSuchProfile _ -> problems.response(404, "not-found");
            case CompetenceRefusal.NoSuchResult _ -> problems.response(404, "not-found");
            case CompetenceRefusal.NotComparable _ -> problems.response(422, "results-not-comparable");
            case CompetenceRefusal.FrameworkNotReadable _ -> problems.response(404, "framework-not-readable");
        };
    }
}
