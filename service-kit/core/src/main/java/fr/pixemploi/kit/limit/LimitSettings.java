package fr.pixemploi.kit.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;

/** Limits by name: {@code account}, {@code client} and {@code address} hold for all calls, the others for operations that name them. */
@ConfigMapping(prefix = "pixemploi.limits")
public interface LimitSettings {
    @WithParentName
    Map<String, Limit> byName();

    /** So many calls at once, refilled evenly over a period. */
    interface Limit {
        @Min(1)
        int quantity();

        Duration period();
    }
}
