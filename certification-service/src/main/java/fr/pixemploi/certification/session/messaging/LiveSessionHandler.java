package fr.pixemploi.certification.session.messaging;

import fr.pixemploi.certification.session.application.LearnOpenAlerts;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears how many alerts wait in the exam room of a session. */
@ApplicationScoped
class LiveSessionHandler implements EventHandler {
    private record LiveSession(@Nullable Integer openAlerts) {}

    private final LearnOpenAlerts learnOpenAlerts;

    LiveSessionHandler(LearnOpenAlerts learnOpenAlerts) {
        this.learnOpenAlerts = learnOpenAlerts;
    }

    @Override
    public String topic() {
        return "assessment.live-session.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.live-session-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learnOpenAlerts.forget(event.aggregateId());
            return;
        }
        Integer open = event.read(LiveSession.class).openAlerts();
        if (open == null || open < 0) throw new MalformedEvent("openAlerts is missing or negative");
        learnOpenAlerts.handle(event.aggregateId(), open);
    }

    @Override
    public List<String> readModel() {
        return List.of("live_session");
    }
}
