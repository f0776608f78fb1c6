package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.beneficiary.domain.BeneficiaryRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about files, as problems. */
class BeneficiaryProblems {
    private static final int SECONDS_OF_A_RESET = 10;

    private final Problems problems;

    BeneficiaryProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(BeneficiaryRefusal refusal) {
        return switch (refusal) {
            case BeneficiaryRefusal.NoSuchFile _ -> problems.response(404, "not-found");
            case BeneficiaryRefusal.ExternalIdIsPersonal _ -> problems.response(422, "external-id-is-personal-data");
            case BeneficiaryRefusal.ExternalIdTaken _ -> problems.response(409, "external-id-taken");
            case BeneficiaryRefusal.ContactMissing _ -> problems.response(422, "contact-missing");
            case BeneficiaryRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case BeneficiaryRefusal.WrongCode _ -> problems.response(422, "wrong-invitation-code");
            case BeneficiaryRefusal.InvitationUsed _ -> problems.response(409, "invitation-used");
            case BeneficiaryRefusal.TakenOver _ -> problems.response(409, "file-taken-over");
            case BeneficiaryRefusal.OfASandbox _ -> problems.response(409, "kept-apart-from-sandbox");
            case BeneficiaryRefusal.MadeUp _ -> problems.response(409, "file-of-a-sandbox");
            case BeneficiaryRefusal.SandboxFull _ -> problems.response(409, "sandbox-full");
            case BeneficiaryRefusal.SandboxBeingCleared _ ->
                Response.fromResponse(problems.response(409, "sandbox-being-cleared"))
                        .header("Retry-After", SECONDS_OF_A_RESET)
                        .build();
            case BeneficiaryRefusal.AccountLinkedElsewhere _ -> problems.response(409, "account-already-linked");
            case BeneficiaryRefusal.AccountBeingErased _ -> problems.response(409, "account-being-erased");
            case BeneficiaryRefusal.NothingToRenew _ -> problems.response(409, "nothing-to-renew");
            case BeneficiaryRefusal.UnknownDocument _ -> problems.response(422, "unknown-identity-document");
            case BeneficiaryRefusal.OwnRenewal _ -> problems.response(409, "own-renewal");
            case BeneficiaryRefusal.RenewalNotOfTwo _ -> problems.response(409, "renewal-not-of-two");
            case BeneficiaryRefusal.RenewalOver _ -> problems.response(409, "renewal-over");
            case BeneficiaryRefusal.RenewalNotConfirmed _ -> problems.response(409, "renewal-not-confirmed");
            case BeneficiaryRefusal.Restricted restricted ->
                problems.response(409, "processing-restricted", problems.day(restricted.since()));
            case BeneficiaryRefusal.NamesMissing _ -> problems.response(422, "names-missing");
            case BeneficiaryRefusal.TooManyWrongCodes tooMany -> tooMany("too-many-wrong-codes", tooMany);
            case BeneficiaryRefusal.TooManyTries tooMany -> tooMany("too-many-tries", tooMany);
        };
    }

    private Response tooMany(String code, BeneficiaryRefusal.Wait wait) {
        return Response.fromResponse(problems.response(429, code))
                .header("Retry-After", wait.seconds())
                .build();
    }
}
