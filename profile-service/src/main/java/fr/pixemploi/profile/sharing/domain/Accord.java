package fr.pixemploi.profile.sharing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person agreed to share.
 *
 * @param noticeVersion of the text about sharing that their client says that it showed; null when it says nothing: nobody knows what they read
 */
public record Accord(Instant givenAt, @Nullable Integer noticeVersion) {
    /** Where no text is known to have been shown. */
    public static Accord withoutText(Instant givenAt) {
        return new Accord(givenAt, null);
    }
}
