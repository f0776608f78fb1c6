package fr.pixemploi.profile.journey;

import fr.pixemploi.local.patience.Patience;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** For tests that hold somebody up on purpose and let go once they have seen it: no limit of the service ends the waiting before. */
public final class Unhurried implements QuarkusTestProfile {
    private static final String FAR = Patience.FAR_SECONDS + "s";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "pixemploi.database.limits",
                "-c statement_timeout=" + FAR + " -c lock_timeout=" + FAR + " -c idle_in_transaction_session_timeout="
                        + FAR + " ${pixemploi.database.keepalive}",
                "quarkus.transaction-manager.default-transaction-timeout",
                Patience.FAR_SECONDS + "S",
                "pixemploi.profile.webhooks.timeout",
                "PT60S",
                "pixemploi.profile.webhooks.turn",
                "PT120S");
    }
}
