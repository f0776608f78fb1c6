package fr.pixemploi.profile.followup.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.followup.domain.FollowUpRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about notes, tasks and follow-ups, as problems. */
class FollowUpProblems {
    private final Problems problems;

    FollowUpProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(FollowUpRefusal refusal) {
        return switch (refusal) {
            case FollowUpRefusal.NoSuchFile _ -> problems.response(404, "not-found");
            case FollowUpRefusal.NoSuchTask _ -> problems.response(404, "not-found");
            case FollowUpRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case FollowUpRefusal.QuietForTooLong _ -> problems.response(422, "quiet-for-too-long");
        };
    }
}
