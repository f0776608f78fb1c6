package fr.pixemploi.certification.booking.persistence;

import fr.pixemploi.certification.booking.domain.BookingRules;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The rules of {@code rules/booking-rules.yaml}, read once at start. */
@Singleton
@Startup
class YamlBookingRules implements BookingRules {
    private record RulesFile(int waitDays, String source) {}

    private final RulesFile rules = PackagedYaml.read("rules/booking-rules.yaml", RulesFile.class);

    @Override
    public Duration longestWait() {
        return Duration.ofDays(rules.waitDays());
    }
}
