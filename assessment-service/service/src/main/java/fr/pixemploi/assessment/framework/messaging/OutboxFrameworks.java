package fr.pixemploi.assessment.framework.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.framework.application.FrameworkJson;
import fr.pixemploi.assessment.framework.application.PublishFrameworks;
import fr.pixemploi.assessment.framework.domain.FrameworkEvents;
import fr.pixemploi.assessment.framework.domain.StructureFramework;
import fr.pixemploi.kit.event.OutgoingEvent;
import fr.pixemploi.kit.event.outbox.Outbox;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Frameworks as {@code framework-state} on their topic. */
@ApplicationScoped
class OutboxFrameworks implements FrameworkEvents {
    static final String TOPIC = "assessment.framework.state";
    static final String STATE = "fr.pixemploi.assessment.framework-state.v1";
    static final String OF_STRUCTURE = "fr.pixemploi.assessment.structure-framework-state.v1";

    private static final String EASY = "fr-x-easy";

    record State(
            UUID frameworkId,
            String code,
            int version,
            List<CompetenceEntry> competences,
            List<Double> cutScores,
            int maxLevel,
            List<Earlier> earlier) {}

    /** The scale of an older version: abilities of its results are read by it. */
    record Earlier(int version, List<Double> cutScores, int maxLevel) {}

    /** A type of its own: it is no scale of abilities, and who reads {@link State} must not take it for one. */
    record OfStructure(UUID frameworkId, UUID structureId, int version, boolean archived, JsonNode document) {}

    /** @param easyTitle in easy French; the title where nobody said it so */
    record CompetenceEntry(String code, String title, String easyTitle, String domain) {}

    private final Outbox outbox;

    OutboxFrameworks(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Framework framework, List<Framework> earlier) {
        State state = new State(
                framework.id(),
                framework.code(),
                framework.version(),
                framework.domains().stream()
                        .flatMap(domain -> domain.competences().stream()
                                .map(competence -> new CompetenceEntry(
                                        competence.code().value(),
                                        competence.title(),
                                        competence.title(EASY),
                                        domain.code())))
                        .toList(),
                framework.cutScores().values(),
                framework.maxLevel(),
                earlier.stream()
                        .map(older ->
                                new Earlier(older.version(), older.cutScores().values(), older.maxLevel()))
                        .toList());
        outbox.append(OutgoingEvent.state(TOPIC, STATE, framework.id(), framework.version(), null, state));
    }

    @Override
    public void announce(StructureFramework framework) {
        OfStructure state = new OfStructure(
                framework.id(),
                Objects.requireNonNull(framework.structure()),
                framework.version(),
                framework.archivedAt() != null,
                FrameworkJson.of(framework.document()));
        outbox.append(OutgoingEvent.state(TOPIC, OF_STRUCTURE, framework.id(), framework.revision(), null, state));
    }

    /** Asks for publication when an instance starts. */
    @ApplicationScoped
    static class AtStart {
        private final PublishFrameworks publishFrameworks;

        AtStart(PublishFrameworks publishFrameworks) {
            this.publishFrameworks = publishFrameworks;
        }

        void start(@Observes StartupEvent event) {
            publishFrameworks.handle();
        }
    }
}
