package fr.pixemploi.profile.situation.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.profile.situation.domain.SituationRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about situations, as problems. */
class SituationProblems {
    private final Problems problems;

    SituationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(SituationRefusal refusal) {
        return switch (refusal) {
            case SituationRefusal.ChangedMeanwhile _ -> problems.response(412, "changed-meanwhile");
            case SituationRefusal.UnknownObstacle _ -> problems.response(422, "unknown-obstacle");
            case SituationRefusal.UnknownEmploymentStatus _ -> problems.response(422, "unknown-employment-status");
            case SituationRefusal.UnknownEase _ -> problems.response(422, "unknown-ease");
        };
    }
}
