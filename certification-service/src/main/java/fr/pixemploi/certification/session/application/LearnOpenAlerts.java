package fr.pixemploi.certification.session.application;

import fr.pixemploi.certification.session.domain.OpenAlerts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps what the exam room says of its open alerts. */
@ApplicationScoped
@Transactional
public class LearnOpenAlerts {
    private final OpenAlerts openAlerts;

    LearnOpenAlerts(OpenAlerts openAlerts) {
        this.openAlerts = openAlerts;
    }

    public void handle(UUID sessionId, int open) {
        openAlerts.set(sessionId, open);
    }

    public void forget(UUID sessionId) {
        openAlerts.forget(sessionId);
    }
}
