package fr.pixemploi.profile.sharing.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.sharing.domain.SharingRefused;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about grants, as problems. */
class SharingProblems {
    private final Problems problems;

    SharingProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(SharingRefused refusal) {
        return switch (refusal) {
            case SharingRefused.NoSuchGrant _ -> problems.response(404, "not-found");
            case SharingRefused.EndOutOfRange _ -> problems.response(422, "sharing-end-out-of-range");
            case SharingRefused.NothingToShare _ -> problems.response(422, "nothing-to-share");
            case SharingRefused.ResultNotKnown _ ->
                Response.fromResponse(problems.response(409, "result-not-known"))
                        .header("Retry-After", 2)
                        .build();
        };
    }
}
