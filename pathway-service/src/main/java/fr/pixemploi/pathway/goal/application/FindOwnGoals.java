package fr.pixemploi.pathway.goal.application;

import fr.pixemploi.kit.security.Caller;
import fr.pixemploi.kit.security.StructureRole;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.GoalRefusal;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import fr.pixemploi.pathway.goal.domain.OwnGoals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds goals of a structure for those who work there, retired ones too. */
@ApplicationScoped
@Transactional
public class FindOwnGoals {
    private final OwnGoals ownGoals;

    FindOwnGoals(OwnGoals ownGoals) {
        this.ownGoals = ownGoals;
    }

    /** @throws GoalRefusal.Unknown when the caller is neither adviser nor manager there */
    public List<OwnGoal> list(Caller caller, UUID structure, @Nullable UUID before, int limit) {
        mustWork(caller, structure);
        return ownGoals.of(structure, before, limit);
    }

    /**
     * @param version null for the newest
     * @throws GoalRefusal.Unknown when there is none, or the caller is neither adviser nor manager there
     */
    public OwnGoal one(Caller caller, UUID structure, GoalId id, @Nullable Integer version) {
        mustWork(caller, structure);
        UUID own = OwnGoal.idOf(id);
        if (own == null) throw new GoalRefusal.Unknown();
        return ownGoals.find(own, structure, version).orElseThrow(GoalRefusal.Unknown::new);
    }

    private static void mustWork(Caller caller, UUID structure) {
        if (!caller.hasAny(Set.of(StructureRole.ADVISER, StructureRole.MANAGER), structure))
            throw new GoalRefusal.Unknown();
    }
}
