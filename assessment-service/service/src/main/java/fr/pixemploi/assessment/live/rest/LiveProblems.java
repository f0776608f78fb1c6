package fr.pixemploi.assessment.live.rest;

import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of the exam room as problems with stable codes. */
class LiveProblems {
    private final Problems problems;

    LiveProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(LiveRefusal refusal) {
        return switch (refusal) {
            case LiveRefusal.NotFound r -> problems.response(404, "not-found");
            case LiveRefusal.SessionClosed r -> problems.response(409, "session-closed");
            case LiveRefusal.NoTestRunning r -> problems.response(409, "no-test-running");
            case LiveRefusal.NothingToEnd r -> problems.response(409, "nothing-to-end");
            case LiveRefusal.OwnTest r -> problems.response(409, "own-test");
            case LiveRefusal.AlertHandled r -> problems.response(409, "alert-handled");
            case LiveRefusal.UnknownCategory r -> problems.response(422, "unknown-alert-category");
            case LiveRefusal.AccessCodeRefused r -> problems.response(422, "access-code-refused");
            case LiveRefusal.ArrivalCodeRefused r -> problems.response(422, "arrival-code-refused");
            case LiveRefusal.DayCodeRefused r -> problems.response(422, "day-code-refused");
            case LiveRefusal.SeatedElsewhere r -> problems.response(409, "account-seated-elsewhere");
            case LiveRefusal.NumberTaken r -> problems.response(409, "number-taken");
            case LiveRefusal.TestBegun r -> problems.response(409, "test-begun");
            case LiveRefusal.NotSeated r -> problems.response(409, "account-not-seated");
            case LiveRefusal.MustWait r -> {
                long seconds = r.duration().toSeconds() + 1;
                yield Response.fromResponse(problems.response(429, "codes-must-wait", (seconds + 59) / 60))
                        .header("Retry-After", seconds)
                        .build();
            }
            case LiveRefusal.TooManyScreens r ->
                Response.fromResponse(problems.response(429, "too-many-screens"))
                        .header("Retry-After", 10)
                        .build();
        };
    }
}
