package fr.pixemploi.pathway.goal.application;

import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.Goals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds the goal that an adviser named. */
@ApplicationScoped
public class FindGoal {
    private final Goals goals;

    FindGoal(Goals goals) {
        this.goals = goals;
    }

    public Optional<Goal> handle(GoalId id) {
        return goals.find(id);
    }
}
