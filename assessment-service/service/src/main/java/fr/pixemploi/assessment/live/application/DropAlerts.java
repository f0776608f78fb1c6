package fr.pixemploi.assessment.live.application;

import fr.pixemploi.assessment.live.domain.Alerts;
import fr.pixemploi.assessment.live.domain.LiveEvents;
import fr.pixemploi.kit.personal.BeforeErasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** An alert of somebody who is erased waits for nobody: certification, which finishes no session with open alerts, hears of fewer. */
@ApplicationScoped
class DropAlerts implements BeforeErasure {
    private final Alerts alerts;
    private final LiveEvents events;

    DropAlerts(Alerts alerts, LiveEvents events) {
        this.alerts = alerts;
        this.events = events;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<String> handle(Set<UUID> people) {
        for (UUID session : alerts.dropOpen(people)) events.alertsChanged(session, alerts.count(session));
        return Set.of();
    }
}
