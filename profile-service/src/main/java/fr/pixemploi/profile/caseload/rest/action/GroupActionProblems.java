package fr.pixemploi.profile.caseload.rest.action;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.caseload.domain.action.GroupActionRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about actions on groups, as problems. */
class GroupActionProblems {
    private final Problems problems;

    GroupActionProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(GroupActionRefusal refusal) {
        return switch (refusal) {
            case GroupActionRefusal.NoSuchAction _ -> problems.response(404, "not-found");
            case GroupActionRefusal.NobodyChosen _ -> problems.response(422, "nobody-chosen");
            case GroupActionRefusal.NoSuchColleague _ -> problems.response(422, "no-such-colleague");
            case GroupActionRefusal.TooManyPeople _ -> problems.response(422, "group-too-large");
            case GroupActionRefusal.NothingToPrint _ -> problems.response(409, "nothing-to-print");
        };
    }
}
