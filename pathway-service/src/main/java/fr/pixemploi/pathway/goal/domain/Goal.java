package fr.pixemploi.pathway.goal.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person trains for: a job, or digital independence.
 *
 * @param version of its levels
 * @param status {@code proposal} while no authority has adopted the levels
 * @param required minimum level for each competence that matters
 */
public record Goal(
        GoalId id,
        String version,
        String status,
        String title,
        String description,
        SortedMap<CompetenceCode, Level> required) {
    public Goal {
        if (required.isEmpty()) throw new IllegalArgumentException("a goal requires something: " + id);
        required = Collections.unmodifiableSortedMap(new TreeMap<>(required));
    }
}
