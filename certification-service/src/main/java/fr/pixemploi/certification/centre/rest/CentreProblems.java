package fr.pixemploi.certification.centre.rest;

import fr.pixemploi.certification.centre.domain.CentreRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of centres as problems. */
class CentreProblems {
    private final Problems problems;

    CentreProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CentreRefusal refusal) {
        return switch (refusal) {
            case CentreRefusal.NotFound _ -> problems.response(404, "not-found");
            case CentreRefusal.UnknownStructure _ -> problems.response(422, "unknown-structure");
            case CentreRefusal.AlreadyRegistered _ -> problems.response(409, "centre-already-registered");
            case CentreRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case CentreRefusal.CoordinatingBodyUnclear _ -> problems.response(422, "coordinating-body-unclear");
            case CentreRefusal.EndsBeforeItBegins _ -> problems.response(422, "accreditation-ends-before-it-begins");
            case CentreRefusal.AlreadyEnded _ -> problems.response(409, "accreditation-ended");
            case CentreRefusal.EndsAfterItsTime _ -> problems.response(422, "accreditation-over-by-then");
            case CentreRefusal.UnknownTimeZone _ -> problems.response(422, "unknown-time-zone");
        };
    }
}
