package fr.pixemploi.kit.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Has calls counted by how long their answer took, too: an objective such as "99 in 100 within a quarter of a second" ({@code
 * deploy/observability/slo.yaml}) cannot be told from sum and count. A few bounds only, since each is one more series of each operation.
 */
@Singleton
class AnswerTimes implements MeterFilter {
    private static final double[] BOUNDS = Stream.of(50, 250, 1_000, 5_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        if (!id.getName().equals("http.server.requests")) return config;
        return DistributionStatisticConfig.builder()
                .serviceLevelObjectives(BOUNDS)
                .build()
                .merge(config);
    }
}
