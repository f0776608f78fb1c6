package fr.pixemploi.profile.situation.domain;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a person lives and what training has to fit, as one file says it; null for what nobody said.
 *
 * @param commune where the person lives, by its code of INSEE
 * @param maxTravelMinutes most minutes of travel, one way
 * @param hoursAWeek hours a week that the person has for training
 * @param days on which the person has time
 * @param language in which the person is spoken to, ISO 639
 * @param easyReading whether texts shall be in easy French
 * @param employmentStatus a coarse code of the frame
 * @param goals codes of goals of the pathway service
 */
public record Situation(
        @Nullable String commune,
        @Nullable Integer maxTravelMinutes,
        @Nullable Integer hoursAWeek,
        @Nullable Set<DayOfWeek> days,
        @Nullable Equipment equipment,
        @Nullable Set<AccommodationNeed> accommodationNeeds,
        @Nullable String language,
        @Nullable Boolean easyReading,
        @Nullable String employmentStatus,
        @Nullable List<String> goals,
        @Nullable Obstacles obstacles,
        @Nullable TrainingAsks trainingAsks) {
    public static final Situation UNSAID =
            new Situation(null, null, null, null, null, null, null, null, null, null, null, null);

    public Situation {
        days = days == null ? null : new TreeSet<>(days);
        accommodationNeeds = accommodationNeeds == null ? null : new TreeSet<>(accommodationNeeds);
        goals = goals == null ? null : List.copyOf(goals);
    }

    /** The fields that say something else than in an earlier state. */
    public List<Field> changedSince(Situation earlier) {
        return Arrays.stream(Field.values())
                .filter(field -> !Objects.equals(field.of(earlier), field.of(this)))
                .toList();
    }

    /** What other services may know: what training must fit, and never why. */
    public Situation withoutCauses() {
        return new Situation(
                commune,
                maxTravelMinutes,
                hoursAWeek,
                days,
                equipment,
                accommodationNeeds,
                language,
                easyReading,
                employmentStatus,
                null,
                null,
                null);
    }
}
