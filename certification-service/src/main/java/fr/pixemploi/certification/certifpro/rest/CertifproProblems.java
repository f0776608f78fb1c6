package fr.pixemploi.certification.certifpro.rest;

import fr.pixemploi.certification.certifpro.domain.CertifproRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of what goes to Certif'Pro as problems. */
class CertifproProblems {
    private final Problems problems;

    CertifproProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CertifproRefusal refusal) {
        return switch (refusal) {
            case CertifproRefusal.NotFound _ -> problems.response(404, "not-found");
            case CertifproRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case CertifproRefusal.Incomplete e -> problems.response(409, "certifpro-incomplete", e.candidates());
            case CertifproRefusal.NotValidated _ -> problems.response(409, "clea-not-validated");
            case CertifproRefusal.NotSent _ -> problems.response(409, "clea-not-sent");
            case CertifproRefusal.DayToCome _ -> problems.response(422, "day-to-come");
        };
    }
}
