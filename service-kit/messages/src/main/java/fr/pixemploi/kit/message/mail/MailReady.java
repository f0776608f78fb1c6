package fr.pixemploi.kit.message.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Whether mail can go out as far as the settings go. A service without is ready all the same: nobody's call depends on it. */
@Readiness
@ApplicationScoped
class MailReady implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(MailReady.class);

    private final MailSettings settings;

    MailReady(MailSettings settings) {
        this.settings = settings;
    }

    void tell(@Observes StartupEvent start) {
        List<String> missing = missing();
        if (!missing.isEmpty()) LOG.warnf("no mail is sent: %s not set", String.join(", ", missing));
    }

    @Override
    public HealthCheckResponse call() {
        List<String> missing = missing();
        return HealthCheckResponse.named("mail")
                .withData("sends", missing.isEmpty())
                .withData("missing", String.join(", ", missing))
                .up()
                .build();
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (settings.server().isEmpty()) missing.add("pixemploi.mail.server");
        if (settings.from().isEmpty()) missing.add("pixemploi.mail.from");
        return missing;
    }
}
