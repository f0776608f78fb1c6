package fr.pixemploi.profile.erasure.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.erasure.domain.ErasureRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about erasures, as problems. */
class ErasureProblems {
    private final Problems problems;

    ErasureProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(ErasureRefusal refusal) {
        return switch (refusal) {
            case ErasureRefusal.TextChanged _ -> problems.response(409, "erasure-text-changed");
            case ErasureRefusal.NoSuchReceipt _ -> problems.response(404, "not-found");
            case ErasureRefusal.PersonHasAccount _ -> problems.response(409, "erasure-in-own-space");
        };
    }
}
