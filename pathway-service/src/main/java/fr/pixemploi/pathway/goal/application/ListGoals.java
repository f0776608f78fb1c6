package fr.pixemploi.pathway.goal.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.GoalRefusal;
import fr.pixemploi.pathway.goal.domain.Goals;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import fr.pixemploi.pathway.goal.domain.OwnGoals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists the goals that can be trained for. */
@ApplicationScoped
@Transactional
public class ListGoals {
    private final Goals goals;
    private final OwnGoals ownGoals;

    ListGoals(Goals goals, OwnGoals ownGoals) {
        this.goals = goals;
        this.ownGoals = ownGoals;
    }

    /** The common ones. */
    public List<Goal> handle() {
        return goals.all();
    }

    /**
     * The structure's own goals first, then the common ones.
     *
     * @throws GoalRefusal.Unknown when the caller is neither adviser nor manager there
     */
    public List<Goal> handle(Caller caller, UUID structureId) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structureId))
            throw new GoalRefusal.Unknown();
        return Stream.concat(
                        ownGoals.offeredBy(structureId).stream().map(own -> shown(own, goals)), goals.all().stream())
                .toList();
    }

    static Goal shown(OwnGoal own, Goals common) {
        GoalId base = own.content().basedOn();
        return own.toGoal(base == null ? null : common.find(base).orElse(null));
    }
}
