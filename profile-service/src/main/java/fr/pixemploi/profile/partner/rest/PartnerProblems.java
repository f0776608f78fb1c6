package fr.pixemploi.profile.partner.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.partner.domain.PartnerRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about partners' clients, as problems. */
class PartnerProblems {
    private static final int AGAIN_IN_SECONDS = 30;

    private final Problems problems;

    PartnerProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(PartnerRefusal refusal) {
        return switch (refusal) {
            case PartnerRefusal.NotAPartner _ -> problems.response(403, "not-a-partners-client");
            case PartnerRefusal.NoSecret _ -> problems.response(409, "client-has-no-secret");
            case PartnerRefusal.TokenOfBefore _ -> problems.response(409, "token-of-before-the-secret");
            case PartnerRefusal.NotReached _ ->
                Response.fromResponse(problems.response(503, "client-registry-away"))
                        .header("Retry-After", AGAIN_IN_SECONDS)
                        .build();
        };
    }
}
