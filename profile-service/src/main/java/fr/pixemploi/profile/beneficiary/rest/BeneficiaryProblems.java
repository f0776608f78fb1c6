package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefused;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about files, as problems. */
class BeneficiaryProblems {
    private final Problems problems;

    BeneficiaryProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(BeneficiaryRefused refusal) {
        return switch (refusal) {
            case BeneficiaryRefused.NoSuchFile _ -> problems.response(404, "not-found");
            case BeneficiaryRefused.ExternalIdIsPersonal _ -> problems.response(422, "external-id-is-personal-data");
            case BeneficiaryRefused.ExternalIdTaken _ -> problems.response(409, "external-id-taken");
            case BeneficiaryRefused.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case BeneficiaryRefused.WrongCode _ -> problems.response(422, "wrong-invitation-code");
            case BeneficiaryRefused.InvitationUsed _ -> problems.response(409, "invitation-used");
            case BeneficiaryRefused.AccountLinkedElsewhere _ -> problems.response(409, "account-already-linked");
            case BeneficiaryRefused.NamesMissing _ -> problems.response(422, "names-missing");
            case BeneficiaryRefused.TooManyWrongCodes tooMany ->
                Response.fromResponse(problems.response(429, "too-many-wrong-codes"))
                        .header("Retry-After", tooMany.waitSeconds())
                        .build();
        };
    }
}
