package fr.pixemploi.certification.finalization.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate who was not let in, or whose leave was taken back.
 *
 * @param number in the session
 * @param reason null while nobody said why
 */
public record Absentee(UUID candidate, int number, @Nullable Reason reason) {
    /**
     * Why.
     *
     * @param code one of the rules
     * @param by account of who said it
     */
    public record Reason(String code, @Nullable String words, String by, Instant at) {}
}
