package fr.pixemploi.kit.release.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.kit.release.ReleaseRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about releases, as problems. */
class ReleaseProblems {
    private final Problems problems;

    ReleaseProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(ReleaseRefusal refusal) {
        return switch (refusal) {
            case ReleaseRefusal.NoSuchRelease _ -> problems.response(404, "not-found");
        };
    }
}
