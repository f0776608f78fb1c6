package fr.pixemploi.pathway.recommendation.domain.life;

import fr.pixemploi.pathway.catalogue.domain.DeliveryMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a person's life when asking. What is null is taken from the person's situation; what is known nowhere refuses nothing
 * and is to be asked.
 *
 * @param modes that are possible; empty when all are
 * @param commune code of INSEE
 * @param languages ISO 639
 * @param publics codes of those that the person is one of
 * @param needs codes of accommodations
 */
public record Limits(
        Set<DeliveryMode> modes,
        Time time,
        Means means,
        @Nullable String commune,
        @Nullable Integer travelMinutes,
        @Nullable Set<String> languages,
        @Nullable Set<String> publics,
        @Nullable Set<String> needs,
        @Nullable Integer steps) {
    /** @param hours most in all */
    public record Time(
            @Nullable LocalDate firstStart,
            @Nullable LocalDate lastEnd,
            @Nullable Integer hoursAWeek,
            @Nullable Integer hours,
            @Nullable Set<DayOfWeek> days) {
        public static final Time UNSAID = new Time(null, null, null, null, null);

        public Time {
            days = days == null ? null : Set.copyOf(days);
        }
    }

    /**
     * What the person has.
     *
     * @param statuses that fundings ask for; codes
     * @param freeOnly true when nothing may be paid
     */
    public record Means(
            @Nullable Boolean computer,
            @Nullable Boolean connection,
            @Nullable Integer ownCents,
            @Nullable Integer cpfCents,
            boolean freeOnly,
            @Nullable Set<String> statuses) {
        public static final Means UNSAID = new Means(null, null, null, null, false, null);

        public Means {
            statuses = statuses == null ? null : Set.copyOf(statuses);
        }
    }

    public static final Limits NONE =
            new Limits(Set.of(), Time.UNSAID, Means.UNSAID, null, null, null, null, null, null);

    /** Nothing is said but how many steps there are at most. */
    public static Limits ofSteps(int steps) {
        return new Limits(Set.of(), Time.UNSAID, Means.UNSAID, null, null, null, null, null, steps);
    }

    public Limits {
        modes = Set.copyOf(modes);
        languages = languages == null ? null : Set.copyOf(languages);
        publics = publics == null ? null : Set.copyOf(publics);
        needs = needs == null ? null : Set.copyOf(needs);
    }
}
