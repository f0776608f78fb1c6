package fr.pixemploi.certification.journey;

import fr.pixemploi.local.process.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A port for a mail server that the test starts and stops itself. */
public final class MailServerOfTest implements QuarkusTestResourceLifecycleManager {
    @Override
    public int order() {
        // After the platform, whose mailbox it takes the place of.
        return 1;
    }

    @Override
    public Map<String, String> start() {
        return Map.of("pixemploi.mail.port", Integer.toString(Ports.free()));
    }

    @Override
    public void stop() {}
}
