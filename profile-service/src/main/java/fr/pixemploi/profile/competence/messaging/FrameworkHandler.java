package fr.pixemploi.profile.competence.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.competence.application.HearFramework;
import fr.pixemploi.profile.competence.domain.framework.CutScores;
import fr.pixemploi.profile.competence.domain.framework.Framework;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears by which scales abilities become levels. */
@ApplicationScoped
class FrameworkHandler implements EventHandler {
    static final String TOPIC = "assessment.framework.state";

    /** What this service reads of a framework of the platform. */
    record FrameworkState(
            UUID frameworkId, int version, @Nullable String code, List<Double> cutScores, int maxLevel) {
        FrameworkState {
            if (frameworkId == null || cutScores == null)
                throw new IllegalArgumentException("a framework needs frameworkId and cutScores");
        }

        /** @throws IllegalArgumentException when the cut scores are none */
        Framework toFramework() {
            return new Framework(frameworkId, version, code, new CutScores(cutScores), maxLevel);
        }
    }

    private final HearFramework hear;

    FrameworkHandler(HearFramework hear) {
        this.hear = hear;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.framework-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) hear.forget(event.aggregateId());
        else hear.handle(event.read(FrameworkState.class).toFramework());
    }

    @Override
    public List<String> readModel() {
        return List.of("known_framework");
    }
}
