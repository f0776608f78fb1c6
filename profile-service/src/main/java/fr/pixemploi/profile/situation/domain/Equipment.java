package fr.pixemploi.profile.situation.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a person can use at home; null for what nobody asked.
 *
 * @param connection how the person gets online at home
 * @param ease how the person gets along with it, by a code of the frame
 */
public record Equipment(
        @Nullable Boolean computer,
        @Nullable Boolean smartphone,
        @Nullable Connection connection,
        @Nullable Boolean printer,
        @Nullable String ease) {
    /** How the person gets online at home. */
    public enum Connection {
        NONE,
        MOBILE,
        FIXED
    }
}
