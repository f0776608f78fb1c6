package fr.pixemploi.pathway.goal.application;

import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.Goals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists the goals that can be trained for. */
@ApplicationScoped
public class ListGoals {
    private final Goals goals;

    ListGoals(Goals goals) {
        this.goals = goals;
    }

    public List<Goal> handle() {
        return goals.all();
    }
}
