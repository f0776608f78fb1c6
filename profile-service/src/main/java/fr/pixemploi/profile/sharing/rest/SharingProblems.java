package fr.pixemploi.profile.sharing.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.sharing.domain.SharingRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about grants, as problems. */
class SharingProblems {
    private final Problems problems;

    SharingProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(SharingRefusal refusal) {
        return switch (refusal) {
            case SharingRefusal.NoSuchGrant _ -> problems.response(404, "not-found");
            case SharingRefusal.NoSuchRequest _ -> problems.response(404, "not-found");
            case SharingRefusal.UnknownReason _ -> problems.response(422, "unknown-reason");
            case SharingRefusal.AskedLately lately ->
                Response.fromResponse(problems.response(409, "asked-lately"))
                        .header("Retry-After", lately.untilAgain().toSeconds() + 1)
                        .build();
            case SharingRefusal.RequestEnded _ -> problems.response(409, "request-ended");
            case SharingRefusal.OfASandbox _ -> problems.response(409, "kept-apart-from-sandbox");
            case SharingRefusal.UnknownStructure _ -> problems.response(422, "unknown-structure");
            case SharingRefusal.EndOutOfRange _ -> problems.response(422, "sharing-end-out-of-range");
            case SharingRefusal.BeyondInvitation _ -> problems.response(422, "shared-beyond-invitation");
            case SharingRefusal.NothingToShare _ -> problems.response(422, "nothing-to-share");
            case SharingRefusal.ResultNotKnown _ ->
                Response.fromResponse(problems.response(409, "result-not-known"))
                        .header("Retry-After", 2)
                        .build();
        };
    }
}
