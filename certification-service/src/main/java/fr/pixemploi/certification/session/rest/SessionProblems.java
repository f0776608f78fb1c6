package fr.pixemploi.certification.session.rest;

import fr.pixemploi.certification.session.domain.SessionRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of sessions as problems. */
class SessionProblems {
    private final Problems problems;

    SessionProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(SessionRefusal refusal) {
        return switch (refusal) {
            case SessionRefusal.NotFound e -> problems.response(404, "not-found");
            case SessionRefusal.UnknownTimeZone e -> problems.response(422, "unknown-time-zone");
            case SessionRefusal.NoSuchLocalTime e -> problems.response(422, "no-such-local-time");
            case SessionRefusal.NoSuchVersion e -> problems.response(422, "no-such-certification-version");
            case SessionRefusal.AwaitingSittings e -> problems.response(409, "awaiting-sittings", e.awaited());
            case SessionRefusal.AlertsOpen e -> problems.response(409, "alerts-open", e.open());
            case SessionRefusal.Begun e -> problems.response(409, "session-begun");
            case SessionRefusal.Cancelled e -> problems.response(409, "session-cancelled");
            case SessionRefusal.ChangedMeanwhile e -> problems.response(412, "changed-meanwhile");
            case SessionRefusal.Closed e -> problems.response(409, "session-closed");
            case SessionRefusal.NotFinalized e -> problems.response(409, "session-not-finalized");
            case SessionRefusal.NotAccredited e ->
                problems.response(409, "centre-not-accredited", problems.day(e.day()));
            case SessionRefusal.UnknownVenue e -> problems.response(422, "unknown-venue");
        };
    }
}
