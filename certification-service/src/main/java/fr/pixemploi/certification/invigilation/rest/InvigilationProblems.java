package fr.pixemploi.certification.invigilation.rest;

import fr.pixemploi.certification.invigilation.domain.InvigilationRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals at the door as problems. */
class InvigilationProblems {
    private static final int MINUTE = 60;

    private final Problems problems;

    InvigilationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(InvigilationRefusal refusal) {
        return switch (refusal) {
            case InvigilationRefusal.CodeRefused e -> problems.response(422, "day-code-refused");
            case InvigilationRefusal.MustWait e -> {
                long seconds = e.duration().toSeconds() + 1;
                yield Response.fromResponse(problems.response(429, "codes-must-wait", Math.ceilDiv(seconds, MINUTE)))
                        .header("Retry-After", seconds)
                        .build();
            }
        };
    }
}
