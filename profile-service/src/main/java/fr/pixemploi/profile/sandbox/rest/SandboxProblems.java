package fr.pixemploi.profile.sandbox.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.sandbox.domain.SandboxRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about sandboxes, as problems: a structure that is none looks like one that does not exist. */
class SandboxProblems {
    private static final int SECONDS_OF_A_RESET = 10;

    private final Problems problems;

    SandboxProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(SandboxRefusal refusal) {
        return switch (refusal) {
            case SandboxRefusal.NoSuchSandbox _ -> problems.response(404, "not-found");
            case SandboxRefusal.UnderWay _ -> again(409, "sandbox-reset-under-way", SECONDS_OF_A_RESET);
            case SandboxRefusal.TooOften often ->
                again(429, "sandbox-reset-too-often", often.untilAgain().toSeconds() + 1);
        };
    }

    private Response again(int status, String code, long seconds) {
        return Response.fromResponse(problems.response(status, code))
                .header("Retry-After", seconds)
                .build();
    }
}
