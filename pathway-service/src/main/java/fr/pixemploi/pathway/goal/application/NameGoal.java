package fr.pixemploi.pathway.goal.application;

import fr.pixemploi.pathway.goal.domain.Goal;
import fr.pixemploi.pathway.goal.domain.GoalId;
import fr.pixemploi.pathway.goal.domain.Goals;
import fr.pixemploi.pathway.goal.domain.OwnGoal;
import fr.pixemploi.pathway.goal.domain.OwnGoals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What goals are called to which people were led: also those that are offered no more. */
@ApplicationScoped
@Transactional
public class NameGoal {
    private final Goals goals;
    private final OwnGoals ownGoals;

    NameGoal(Goals goals, OwnGoals ownGoals) {
        this.goals = goals;
        this.ownGoals = ownGoals;
    }

    /** @param structure to whose people it was proposed */
    public record Led(GoalId goal, UUID structure) {}

    /** Newest titles, in French; without those that are gone. */
    public Map<Led, String> handle(Set<Led> led) {
        Set<UUID> own = led.stream()
                .map(each -> OwnGoal.idOf(each.goal()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<UUID> structures = led.stream().map(Led::structure).collect(Collectors.toSet());
        Map<Led, String> titles = new HashMap<>();
        if (!own.isEmpty())
            for (OwnGoal goal : ownGoals.newest(own, structures))
                titles.put(
                        new Led(goal.goalId(), goal.structureId()),
                        goal.content().title());
        for (Led each : led)
            if (OwnGoal.idOf(each.goal()) == null)
                goals.find(each.goal()).ifPresent(goal -> titles.put(each, goal.title()));
        return titles;
    }

    /** The newest title in easy French; empty when there is none any more. */
    public Optional<String> easily(GoalId id, UUID structureId) {
        UUID own = OwnGoal.idOf(id);
        return own == null
                ? goals.find(id).map(Goal::easyTitle)
                : ownGoals.find(own, structureId, null)
                        .map(goal -> goal.content().easyTitle());
    }
}
