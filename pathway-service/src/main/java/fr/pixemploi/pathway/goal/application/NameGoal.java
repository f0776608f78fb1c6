package fr.pixemploi.pathway.goal.application;

import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.Goals;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import fr.pixemploi.pathway.goal.domain.OwnGoals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What a goal is called to which people were led: also one that is offered no more. */
@ApplicationScoped
@Transactional
public class NameGoal {
    private final Goals goals;
    private final OwnGoals ownGoals;

    NameGoal(Goals goals, OwnGoals ownGoals) {
        this.goals = goals;
        this.ownGoals = ownGoals;
    }

    /** Its newest title, in French; empty when there is none any more. */
    public Optional<String> handle(GoalId id, UUID structureId) {
        return find(id, structureId).map(Goal::title);
    }

    /** The same in easy French. */
    public Optional<String> easily(GoalId id, UUID structureId) {
        return find(id, structureId).map(Goal::easyTitle);
    }

    private Optional<Goal> find(GoalId id, UUID structureId) {
        UUID own = OwnGoal.idOf(id);
        return own == null
                ? goals.find(id)
                : ownGoals.find(own, structureId, null).map(goal -> goal.toGoal(null));
    }
}
