package fr.pixemploi.pathway.goal.domain;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a goal that a structure set for itself. The highest counts; none is ever changed.
 *
 * @param version from 1
 * @param retired true when it is offered no more; it stays readable
 * @param changedBy account of the manager
 */
public record OwnGoal(
        UUID id, int version, UUID structureId, boolean retired, Content content, String changedBy, Instant changedAt) {
    /** Goals of a structure that are offered, at most. */
    public static final int MOST = 100;
    /** Versions of all goals of a structure, retired ones too, at most. */
    public static final int MOST_VERSIONS = 5_000;

    private static final String PREFIX = "own-";

    /**
     * What its managers wrote.
     *
     * @param easyTitle in easy French
     * @param basedOn the common goal that it is a copy of, with levels of its own; null for none
     * @param required minimum level for each competence that matters
     */
    public record Content(
            String title,
            String easyTitle,
            String description,
            @Nullable GoalId basedOn,
            SortedMap<CompetenceCode, Level> required) {
        public Content {
            if (required.isEmpty()) throw new IllegalArgumentException("a goal requires something");
            required = Collections.unmodifiableSortedMap(new TreeMap<>(required));
        }
    }

    /** The next version, which says something else. */
    public OwnGoal changed(Content content, String by, Instant at) {
        return new OwnGoal(id, version + 1, structureId, false, content, by, at);
    }

    /** The next version, which is offered no more. */
    public OwnGoal retired(String by, Instant at) {
        return new OwnGoal(id, version + 1, structureId, true, content, by, at);
    }

    public GoalId goalId() {
        return goalId(id);
    }

    /** What recommendations call it. */
    public static GoalId goalId(UUID id) {
        return new GoalId(PREFIX + id);
    }

    /** The id behind the name of a goal; null when it names a common one. */
    public static @Nullable UUID idOf(GoalId goal) {
        if (!goal.value().startsWith(PREFIX)) return null;
        try {
            return UUID.fromString(goal.value().substring(PREFIX.length()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** @param base the common goal that it is a copy of, for the sort and the job; null for none */
    public Goal toGoal(@Nullable Goal base) {
        return new Goal(
                goalId(),
                base == null ? GoalKind.OWN : base.kind(),
                Integer.toString(version),
                "own",
                content.title(),
                content.easyTitle(),
                content.description(),
                null,
                base == null ? null : base.rome(),
                content.required(),
                null,
                content.basedOn());
    }
}
