package fr.pixemploi.pathway.goal.rest;

import fr.pixemploi.kit.problem.Problems;
import fr.pixemploi.pathway.goal.domain.GoalRefusal;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals of goals are answered. */
class GoalProblems {
    private final Problems problems;

    GoalProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(GoalRefusal refusal) {
        return switch (refusal) {
            case GoalRefusal.Unknown nothing -> problems.response(404, "not-found");
            case GoalRefusal.ChangedMeanwhile nothing -> problems.response(412, "changed-meanwhile");
            case GoalRefusal.Retired nothing -> problems.response(409, "goal-retired");
            case GoalRefusal.TooMany nothing -> problems.response(409, "too-many-goals");
            case GoalRefusal.UnknownBase nothing -> problems.response(422, "unknown-common-goal");
            case GoalRefusal.UnknownCompetence nothing -> problems.response(422, "unknown-competence");
        };
    }
}
