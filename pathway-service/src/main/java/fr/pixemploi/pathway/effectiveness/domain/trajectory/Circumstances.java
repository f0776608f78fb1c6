package fr.pixemploi.pathway.effectiveness.domain.trajectory;

import org.jspecify.annotations.Nullable;

/**
 * What whoever chose an offer knew of the person beside the result, told before any offer began. It has no room for sex, origin, health,
 * name or age.
 *
 * @param hoursAWeek time that the person had; null when it was not told
 * @param audience code of the audience that the campaign was for
 * @param territory code of the territory of the structure
 */
public record Circumstances(@Nullable Integer hoursAWeek, String audience, String territory) {
    public Circumstances {
        if (hoursAWeek != null && (hoursAWeek < 0 || hoursAWeek > 168))
            throw new IllegalArgumentException("a week has 168 hours");
    }
}
