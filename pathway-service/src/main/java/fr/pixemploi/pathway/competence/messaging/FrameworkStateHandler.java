package fr.pixemploi.pathway.competence.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.pathway.competence.application.LearnTitles;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learns what competences are called, so that explanations speak of "Gérer des données" and not of 1.2. */
@ApplicationScoped
class FrameworkStateHandler implements EventHandler {
    private record State(List<Competence> competences) {}

    private record Competence(String code, String title) {}

    private final LearnTitles learnTitles;

    FrameworkStateHandler(LearnTitles learnTitles) {
        this.learnTitles = learnTitles;
    }

    @Override
    public String topic() {
        return "assessment.framework.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.framework-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learnTitles.forget(event.aggregateId());
            return;
        }
        Map<CompetenceCode, String> named = new LinkedHashMap<>();
        for (Competence competence : event.read(State.class).competences()) {
            named.put(new CompetenceCode(competence.code()), competence.title());
        }
        learnTitles.handle(event.aggregateId(), named);
    }

    @Override
    public List<String> readModel() {
        return List.of("competence_title");
    }
}
