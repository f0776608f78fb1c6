package fr.pixemploi.certification.revocation.rest;

import fr.pixemploi.certification.revocation.domain.RevocationRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of revocations as problems. */
class RevocationProblems {
    private final Problems problems;

    RevocationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(RevocationRefusal refusal) {
        return switch (refusal) {
            case RevocationRefusal.NotFound e -> problems.response(404, "not-found");
            case RevocationRefusal.SameReader e -> problems.response(409, "same-reader");
            case RevocationRefusal.Waits e -> problems.response(409, "revocation-waits");
            case RevocationRefusal.Answered e -> problems.response(409, "revocation-answered");
            case RevocationRefusal.NotTheAuthor e -> problems.response(409, "revocation-not-yours");
            case RevocationRefusal.OtherCertificate e -> problems.response(409, "revocation-of-another");
        };
    }
}
