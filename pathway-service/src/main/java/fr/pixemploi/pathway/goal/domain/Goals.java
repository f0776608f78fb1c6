package fr.pixemploi.pathway.goal.domain;

import java.util.List;
import java.util.Optional;

/** The common goals, which every structure can choose from. */
public interface Goals {
    /** In the order in which they are offered. */
    List<Goal> all();

    Optional<Goal> find(GoalId id);
}
