package fr.pixemploi.certification.certificate.rest;

import fr.pixemploi.certification.certificate.domain.CertificateRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of certificates as problems. */
class CertificateProblems {
    private final Problems problems;

    CertificateProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CertificateRefusal refusal) {
        return switch (refusal) {
            case CertificateRefusal.NotFound e -> problems.response(404, "not-found");
            case CertificateRefusal.SeveralMatch e -> problems.response(409, "several-match");
            case CertificateRefusal.CodeUnknown e -> problems.response(404, "certificate-code-unknown");
            case CertificateRefusal.HolderKnown e -> problems.response(409, "certificate-holder-known");
            case CertificateRefusal.DoesNotStand e -> problems.response(409, "certificate-does-not-stand");
        };
    }
}
