package fr.pixemploi.kit.security;

import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** An account without a person as a problem: the news of its link may be on their way. */
class AccountProblems {
    private static final int RETRY_SECONDS = 2;

    private final Problems problems;

    AccountProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response notLinked(AccountNotLinked e) {
        return Response.fromResponse(problems.response(409, "account-not-linked"))
                .header("Retry-After", RETRY_SECONDS)
                .build();
    }
}
