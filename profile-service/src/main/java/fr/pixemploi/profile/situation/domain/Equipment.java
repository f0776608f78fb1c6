package fr.pixemploi.profile.situation.domain;

import java.util.Locale;
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
    /** What a person may have or lack. */
    public enum Item {
        COMPUTER,
        SMARTPHONE,
        CONNECTION,
        PRINTER;

        /** All of them as they are spelt, for patterns. */
        public static final String CODES = "computer|smartphone|connection|printer";

        /** As it is spelt over HTTP and in data. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Item of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** How the person gets online at home. */
    public enum Connection {
        NONE,
        MOBILE,
        FIXED
    }
}
