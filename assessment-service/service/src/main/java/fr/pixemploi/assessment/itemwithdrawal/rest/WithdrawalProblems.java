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
            case WithdrawalRefusal.AlreadyWithdrawn r -> problems.response(409, "item-already-withdrawn");
            case WithdrawalRefusal.AlreadyProposed r -> problems.response(409, "withdrawal-already-proposed");
            case WithdrawalRefusal.ProposalUnknown r -> problems.response(404, "not-found");
            case WithdrawalRefusal.ProposalOver r -> problems.response(409, "withdrawal-decided");
            case WithdrawalRefusal.AnotherMemberDecides r -> problems.response(409, "another-member-decides");
            case WithdrawalRefusal.ListChanged r -> problems.response(412, "changed-meanwhile");
        };
    }
}
