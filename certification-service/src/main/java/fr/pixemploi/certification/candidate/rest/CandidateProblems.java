package fr.pixemploi.certification.candidate.rest;

import fr.pixemploi.certification.candidate.domain.CandidateRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of candidates as problems. */
class CandidateProblems {
    private final Problems problems;

    CandidateProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(CandidateRefusal refusal) {
        return switch (refusal) {
            case CandidateRefusal.NotFound e -> problems.response(404, "not-found");
            case CandidateRefusal.NotEligible e -> problems.response(409, "not-eligible", e.certifiable(), e.needed());
            case CandidateRefusal.CleaNotOpened e -> problems.response(409, "clea-not-opened");
            case CandidateRefusal.NotAccreditedForClea e ->
                problems.response(409, "centre-not-accredited-for-clea", problems.day(e.day()));
            case CandidateRefusal.AlreadyEnrolled e -> problems.response(409, "already-enrolled");
            case CandidateRefusal.NotSeated e -> problems.response(409, "account-not-known");
            case CandidateRefusal.LetIn e -> problems.response(409, "candidate-let-in");
            case CandidateRefusal.InTheRoom e -> problems.response(409, "candidate-in-the-room");
            case CandidateRefusal.Cancelled e -> problems.response(409, "candidate-cancelled");
            case CandidateRefusal.ChangedMeanwhile e -> problems.response(412, "changed-meanwhile");
            case CandidateRefusal.OtherRules e -> problems.response(409, "session-under-other-rules");
            case CandidateRefusal.BirthPlaceIncomplete e -> problems.response(422, "birth-place-incomplete");
            case CandidateRefusal.PrepaymentCodeMissing e -> problems.response(422, "prepayment-code-missing");
            case CandidateRefusal.PrepaymentCodeOutOfPlace e -> problems.response(422, "prepayment-code-out-of-place");
            case CandidateRefusal.PersonalExternalId e -> problems.response(422, "external-id-is-personal-data");
            case CandidateRefusal.BornInTheFuture e -> problems.response(422, "born-in-the-future");
            case CandidateRefusal.EvidenceInTheFuture e -> problems.response(422, "evidence-in-the-future");
        };
    }
}
