package fr.pixemploi.certification.journey;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Files for the passport of skills hold three passages each, so that a test needs no thousand. */
public class SmallPassportFiles implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "pixemploi.certification.passport.batch-size", "3",
                "pixemploi.limits.exports.quantity", "1000",
                "pixemploi.limits.imports.quantity", "1000");
    }

    @Override
    public void stop() {}
}
