package fr.pixemploi.certification.jury.rest;

import fr.pixemploi.certification.jury.domain.JuryRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of the jury's acts as problems. */
class JuryProblems {
    private final Problems problems;

    JuryProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(JuryRefusal refusal) {
        return switch (refusal) {
            case JuryRefusal.NotFound e -> problems.response(404, "not-found");
            case JuryRefusal.SameReader e -> problems.response(409, "same-reader");
            case JuryRefusal.ProposalWaits e -> problems.response(409, "proposal-waits", e.waiting());
            case JuryRefusal.CorrectionWaits e -> problems.response(409, "identity-correction-waits", e.waiting());
            case JuryRefusal.ResultsTold e -> problems.response(409, "results-told");
            case JuryRefusal.ProposalChanged e -> problems.response(409, "proposal-changed");
            case JuryRefusal.NothingToCertify e -> problems.response(409, "nothing-to-certify");
            case JuryRefusal.CommentDoesNotFit e -> problems.response(422, "comment-does-not-fit");
            case JuryRefusal.FraudConcernsAll e -> problems.response(422, "fraud-concerns-all");
        };
    }
}
