package fr.pixemploi.assessment.authoring.rest;

import fr.pixemploi.assessment.authoring.domain.AuthoringRefusal;
import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.kit.problem.Problem;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of authoring as problems with stable codes. */
class AuthoringProblems {
    private final Problems problems;

    AuthoringProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(AuthoringRefusal refusal) {
        return switch (refusal) {
            case AuthoringRefusal.FileRefused r -> problems.response(422, "item-file-refused", errors(r.findings()));
            case AuthoringRefusal.PublicationRefused r ->
                problems.response(422, "publication-refused", errors(r.findings()));
            case AuthoringRefusal.ProposalUnknown r -> problems.response(404, "not-found");
            case AuthoringRefusal.ItemUnknown r -> problems.response(404, "not-found");
            case AuthoringRefusal.VersionUnknown r -> problems.response(404, "not-found");
            case AuthoringRefusal.RevisionMissing r -> problems.response(428, "if-match-required");
            case AuthoringRefusal.ChangedMeanwhile r -> problems.response(412, "changed-meanwhile");
        };
    }

    @ServerExceptionMapper
    Response tooLarge(BodyLimit.TooLarge tooLarge) {
        return problems.response(413, "item-file-too-large");
    }

    private List<Problem.FieldError> errors(List<Finding> findings) {
        String language = problems.preferredLanguage();
        return findings.stream()
                .map(finding -> new Problem.FieldError(
                        finding.pointer(), finding.sentence().in(language)))
                .toList();
    }
}
