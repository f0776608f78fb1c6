package fr.pixemploi.certification.passport.rest;

import fr.pixemploi.certification.passport.domain.PassportRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals of what goes to the passport of skills as problems. */
class PassportProblems {
    private final Problems problems;

    PassportProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(PassportRefusal refusal) {
        return switch (refusal) {
            case PassportRefusal.NotFound _ -> problems.response(404, "not-found");
            case PassportRefusal.NotSetUp _ -> problems.response(409, "passport-not-set-up");
            case PassportRefusal.NothingToSend _ -> problems.response(409, "passport-nothing-to-send");
            case PassportRefusal.ReceiptOfAnother _ -> problems.response(409, "passport-receipt-of-another");
            case PassportRefusal.ReceiptUnreadable e -> problems.response(422, "passport-receipt-unreadable", e.line());
        };
    }
}
