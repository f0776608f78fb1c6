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
import org.jspecify.annotations.Nullable;

/** Finds the goal that somebody named. */
@ApplicationScoped
@Transactional
public class FindGoal {
    private final Goals goals;
    private final OwnGoals ownGoals;

    FindGoal(Goals goals, OwnGoals ownGoals) {
        this.goals = goals;
        this.ownGoals = ownGoals;
    }

    /**
     * A common goal, or one of the structure that is offered; another structure's is as unknown.
     *
     * @param structureId null for who works nowhere: the common ones alone
     */
    public Optional<Goal> handle(GoalId id, @Nullable UUID structureId) {
        UUID own = OwnGoal.idOf(id);
        if (own == null) return goals.find(id);
        if (structureId == null) return Optional.empty();
        return ownGoals.find(own, structureId, null)
                .filter(goal -> !goal.retired())
                .map(goal -> ListGoals.shown(goal, goals));
    }
}
