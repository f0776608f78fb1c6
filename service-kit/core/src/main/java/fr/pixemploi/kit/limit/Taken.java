package fr.pixemploi.kit.limit;

import fr.pixemploi.kit.limit.LimitSettings.Limit;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** One call that was counted, with what the headers of the IETF draft "RateLimit header fields for HTTP" (draft 10) say of it. */
record Taken(String name, Limit limit, ConsumptionProbe probe) {
    boolean isRefused() {
        return !probe.isConsumed();
    }

    /** Whole seconds until another call is let in. */
    long retryAfter() {
        return seconds(probe.getNanosToWaitForRefill());
    }

    String policy() {
        return "\"" + name + "\";q=" + limit.quantity() + ";w=" + limit.period().toSeconds();
    }

    String left() {
        return "\"" + name + "\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset());
    }

    /** Rounded up: who waits that long is let in. */
    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }
}
