package fr.pixemploi.profile.export.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.export.domain.ExportRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about exports, as problems. */
class ExportProblems {
    private static final int SECONDS_UNTIL_READY = 5;

    private final Problems problems;

    ExportProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(ExportRefusal refusal) {
        return switch (refusal) {
            case ExportRefusal.NoSuchExport _ -> problems.response(404, "not-found");
            case ExportRefusal.UnderWay _ -> again(409, "export-under-way", SECONDS_UNTIL_READY);
            case ExportRefusal.AskedLately lately ->
                again(429, "exported-lately", lately.untilAgain().toSeconds() + 1);
            case ExportRefusal.PersonHasAccount _ -> problems.response(409, "person-has-account");
            case ExportRefusal.NotAskedFor _ -> problems.response(409, "no-export-request");
            case ExportRefusal.TooLarge _ -> problems.response(409, "export-too-large");
            case ExportRefusal.NotReady _ -> again(409, "export-not-ready", SECONDS_UNTIL_READY);
            case ExportRefusal.Ended _ -> problems.response(410, "export-ended");
        };
    }

    private Response again(int status, String code, long seconds) {
        return Response.fromResponse(problems.response(status, code))
                .header("Retry-After", seconds)
                .build();
    }
}
