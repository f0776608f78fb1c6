package fr.pixemploi.certification.rules.rest;

import fr.pixemploi.certification.rules.domain.entered.VersionRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of versions as problems. */
class VersionProblems {
    private final Problems problems;

    VersionProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(VersionRefusal refusal) {
        return switch (refusal) {
            case VersionRefusal.NotFound e -> problems.response(404, "not-found");
            case VersionRefusal.Taken e -> problems.response(409, "version-exists");
            case VersionRefusal.ChangedMeanwhile e -> problems.response(412, "changed-meanwhile");
            case VersionRefusal.Active e -> problems.response(409, "version-active");
            case VersionRefusal.SameReader e -> problems.response(409, "same-reader");
            case VersionRefusal.BeginsInThePast e -> problems.response(409, "version-begins-in-the-past");
            case VersionRefusal.MakesNoSense e -> problems.response(422, "version-makes-no-sense", e.why());
        };
    }
}
