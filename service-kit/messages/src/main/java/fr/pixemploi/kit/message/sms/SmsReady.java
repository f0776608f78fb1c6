package fr.pixemploi.kit.message.sms;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Whether short messages can go out as far as the settings go. A service without is ready all the same. */
@Readiness
@ApplicationScoped
class SmsReady implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(SmsReady.class);

    private final SmsSettings settings;

    SmsReady(SmsSettings settings) {
        this.settings = settings;
    }

    void tell(@Observes StartupEvent start) {
        if (!sends())
            LOG.warn("no short message is sent: neither pixemploi.sms.address nor pixemploi.sms.directory is set");
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("short messages")
                .withData("sends", sends())
                .up()
                .build();
    }

    private boolean sends() {
        return settings.address().isPresent() || settings.directory().isPresent();
    }
}
