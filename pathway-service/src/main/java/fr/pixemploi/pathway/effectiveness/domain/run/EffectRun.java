package fr.pixemploi.pathway.effectiveness.domain.run;

import fr.pixemploi.pathway.effectiveness.domain.LegalGround;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that effects were learned.
 *
 * @param ground as it was named when it began
 * @param endedAt null while it runs
 * @param failedBecause null unless it failed: then what was learned before stays
 * @param offers of how many something is known
 */
public record EffectRun(
        UUID id,
        State state,
        LegalGround ground,
        String rulesVersion,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable Failure failedBecause,
        int offers) {
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** Why a run came to nothing. */
    public enum Failure {
        /** A withdrawal may have been on its way for too long. */
        CONSENT_NEWS_STALE("consent-news-stale"),
        /** The controller names another ground than when it began, or none. */
        GROUND_CHANGED("ground-changed"),
        /** The log says more. */
        ERROR("error");

        private final String code;

        Failure(String code) {
            this.code = code;
        }

        /** Name in data and interfaces. */
        public String code() {
            return code;
        }

        public static Failure of(String code) {
            for (Failure failure : values()) if (failure.code.equals(code)) return failure;
            throw new IllegalArgumentException("no failure: " + code);
        }
    }
}
