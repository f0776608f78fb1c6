package fr.pixemploi.certification.incident.rest;

import fr.pixemploi.certification.incident.domain.IncidentRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of incidents as problems. */
class IncidentProblems {
    private final Problems problems;

    IncidentProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(IncidentRefusal refusal) {
        return switch (refusal) {
            case IncidentRefusal.NotFound e -> problems.response(404, "not-found");
            case IncidentRefusal.UnknownCategory e -> problems.response(422, "unknown-incident-category");
            case IncidentRefusal.KindDoesNotFit e -> problems.response(422, "incident-kind-does-not-fit");
            case IncidentRefusal.CandidateNeeded e -> problems.response(422, "incident-needs-candidate");
            case IncidentRefusal.WordsNeeded e -> problems.response(422, "incident-needs-words");
            case IncidentRefusal.ToldByTheRoom e -> problems.response(409, "incident-of-the-room");
        };
    }
}
