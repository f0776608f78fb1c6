package fr.pixemploi.profile.duplicate.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.duplicate.domain.DuplicateRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about files that may be of one person, as problems. */
class DuplicateProblems {
    private final Problems problems;

    DuplicateProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(DuplicateRefusal refusal) {
        return switch (refusal) {
            case DuplicateRefusal.NotThere _ -> problems.response(404, "not-found");
        };
    }
}
