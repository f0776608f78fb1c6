package fr.pixemploi.certification.correction.rest;

import fr.pixemploi.certification.correction.domain.CorrectionRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of corrections as problems. */
class CorrectionProblems {
    private final Problems problems;

    CorrectionProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CorrectionRefusal refusal) {
        return switch (refusal) {
            case CorrectionRefusal.NotFound e -> problems.response(404, "not-found");
            case CorrectionRefusal.NotLetIn e -> problems.response(409, "candidate-not-let-in");
            case CorrectionRefusal.ChangedMeanwhile e -> problems.response(412, "changed-meanwhile");
            case CorrectionRefusal.NothingOtherwise e -> problems.response(409, "identity-the-same");
            case CorrectionRefusal.Open e -> problems.response(409, "identity-correction-open");
            case CorrectionRefusal.Answered e -> problems.response(409, "identity-correction-answered");
            case CorrectionRefusal.Withdrawn e -> problems.response(409, "identity-correction-withdrawn");
            case CorrectionRefusal.LetInAnew e -> problems.response(409, "candidate-let-in-anew");
            case CorrectionRefusal.SeenInTheFuture e -> problems.response(422, "seen-in-the-future");
            case CorrectionRefusal.SameReader e -> problems.response(409, "same-reader");
        };
    }
}
