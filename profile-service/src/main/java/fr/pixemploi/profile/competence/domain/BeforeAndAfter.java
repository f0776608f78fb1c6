package fr.pixemploi.profile.competence.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's measures on both sides of a moment, such as a workshop.
 *
 * @param before the newest result before it that is cut like the one after, else the newest one before it; null when there is none
 * @param after the newest result from it on; null when there is none
 * @param comparison in at least one competence; null when nothing can be compared
 */
public record BeforeAndAfter(
        @Nullable Result before,
        @Nullable Result after,
        @Nullable Comparison comparison) {
    /** What keeps two measures from standing side by side. */
    public enum WhyNotCompared {
        NO_TEST_BEFORE,
        NO_TEST_AFTER,
        /** They were measured in versions of the framework that are not cut alike. */
        OTHER_VERSION,
        /** No competence was measured by both. */
        NOTHING_IN_COMMON
    }

    /** @param seen results that the reader may see */
    public static BeforeAndAfter of(List<Result> seen, Instant at, ProfileRules rules) {
        Result after = seen.stream()
                .filter(result -> !result.completedAt().isBefore(at))
                .max(Result.OLDEST_FIRST)
                .orElse(null);
        Comparator<Result> cutAlike = Comparator.comparing(
                result -> after != null && result.framework().equals(after.framework()));
        Result before = seen.stream()
                .filter(result -> result.completedAt().isBefore(at))
                .max(cutAlike.thenComparing(Result.OLDEST_FIRST))
                .orElse(null);
        return new BeforeAndAfter(before, after, compared(before, after, rules));
    }

    private static @Nullable Comparison compared(@Nullable Result before, @Nullable Result after, ProfileRules rules) {
        if (before == null || after == null || !before.framework().equals(after.framework())) return null;
        Comparison comparison = Comparison.of(List.of(before, after), before.id(), after.id(), rules);
        return comparison.lines().isEmpty() ? null : comparison;
    }

    /** Empty when they are compared. */
    public Optional<WhyNotCompared> whyNotCompared() {
        if (comparison != null) return Optional.empty();
        if (before == null) return Optional.of(WhyNotCompared.NO_TEST_BEFORE);
        if (after == null) return Optional.of(WhyNotCompared.NO_TEST_AFTER);
        return Optional.of(
                before.framework().equals(after.framework())
                        ? WhyNotCompared.NOTHING_IN_COMMON
                        : WhyNotCompared.OTHER_VERSION);
    }
}
