package fr.pixemploi.pathway.situation.domain;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person lives, as far as training must fit it, and never why. Null is what nobody said: it is asked, and never guessed.
 *
 * @param commune where the person lives, by its code of INSEE
 * @param maxTravelMinutes most minutes of travel, one way
 * @param hoursAWeek hours a week that the person has for training
 * @param days on which the person has time
 * @param accommodationNeeds codes of what must be arranged
 * @param language in which the person is spoken to, ISO 639
 * @param easyReading whether texts shall be in easy French
 * @param employmentStatus a coarse code of profile's frame
 */
public record Situation(
        @Nullable String commune,
        @Nullable Integer maxTravelMinutes,
        @Nullable Integer hoursAWeek,
        @Nullable Set<DayOfWeek> days,
        @Nullable Equipment equipment,
        @Nullable Set<String> accommodationNeeds,
        @Nullable String language,
        @Nullable Boolean easyReading,
        @Nullable String employmentStatus) {
    public static final Situation UNSAID = new Situation(null, null, null, null, null, null, null, null, null);

    public Situation {
        days = days == null ? null : Set.copyOf(days);
        accommodationNeeds = accommodationNeeds == null ? null : Set.copyOf(accommodationNeeds);
    }

    /**
     * What the person can use at home.
     *
     * @param connection {@code none}, {@code mobile} or {@code fixed}
     */
    public record Equipment(
            @Nullable Boolean computer,
            @Nullable Boolean smartphone,
            @Nullable String connection) {}
}
