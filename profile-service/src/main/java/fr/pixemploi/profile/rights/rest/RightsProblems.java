package fr.pixemploi.profile.rights.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.rights.domain.RightsRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about what people ask for at the desk, as problems. */
class RightsProblems {
    private final Problems problems;

    RightsProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(RightsRefusal refusal) {
        return switch (refusal) {
            case RightsRefusal.NotThere _ -> problems.response(404, "not-found");
            case RightsRefusal.AlreadyAnswered _ -> problems.response(409, "rights-request-answered");
            case RightsRefusal.ReasonDoesNotFit _ -> problems.response(422, "unknown-refusal-reason");
            case RightsRefusal.NothingRestricted _ -> problems.response(409, "nothing-restricted");
            case RightsRefusal.LiftingReasonNotKnown _ -> problems.response(422, "unknown-lifting-reason");
            case RightsRefusal.ToldOnDoesNotFit _ -> problems.response(422, "told-on-does-not-fit");
            case RightsRefusal.WordsDoNotFit _ -> problems.response(422, "words-do-not-fit");
            case RightsRefusal.CorrectionsWaiting _ -> problems.response(409, "corrections-waiting");
            case RightsRefusal.NobodyToAsk _ -> problems.response(409, "no-structure-to-ask");
            case RightsRefusal.PersonHasAccount _ -> problems.response(409, "person-has-account");
        };
    }
}
