package fr.pixemploi.pathway.goal.domain;

import java.util.List;
import java.util.Optional;

/** The goals that advisers can choose from. */
public interface Goals {
    /** In the order in which they are offered. */
    List<Goal> all();

    Optional<Goal> find(GoalId id);
}
