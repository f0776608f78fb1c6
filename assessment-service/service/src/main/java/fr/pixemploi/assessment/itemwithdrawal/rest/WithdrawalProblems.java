package fr.pixemploi.assessment.itemwithdrawal.rest;

import fr.pixemploi.assessment.itemwithdrawal.domain.WithdrawalRefusal;
import fr.pixemploi.kit.problem.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about withdrawals as problems with stable codes. */
class WithdrawalProblems {
    private final Problems problems;

    WithdrawalProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(WithdrawalRefusal refusal) {
        return switch (refusal) {
            case WithdrawalRefusal.ItemUnknown r -> problems.response(404, "item-not-found");
            case WithdrawalRefusal.NotWithdrawn r -> problems.response(404, "item-not-withdrawn");
        };
    }
}
