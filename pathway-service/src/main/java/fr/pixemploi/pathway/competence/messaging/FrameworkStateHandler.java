package fr.pixemploi.pathway.competence.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.pathway.competence.application.LearnFramework;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Framework;
import fr.pixemploi.pathway.competence.domain.Scale;
import fr.pixemploi.pathway.competence.domain.Title;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns what competences are called, so that explanations speak of "Gérer des données" and not of 1.2, and where levels begin. */
@ApplicationScoped
class FrameworkStateHandler implements EventHandler {
    static final String TOPIC = "assessment.framework.state";

    private record State(
            int version,
            @Nullable String code,
            List<Competence> competences,
            List<Double> cutScores,
            @Nullable List<Earlier> earlier) {}

    private record Competence(
            String code, String title, @Nullable String easyTitle) {
        Title toTitle() {
            return new Title(title, easyTitle == null ? title : easyTitle);
        }
    }

    private record Earlier(int version, List<Double> cutScores) {}

    private final LearnFramework learnFramework;

    FrameworkStateHandler(LearnFramework learnFramework) {
        this.learnFramework = learnFramework;
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
        if (event.deleted()) {
            learnFramework.forget(event.aggregateId());
            return;
        }
        State state = event.read(State.class);
        Map<CompetenceCode, Title> titles = new LinkedHashMap<>();
        for (Competence competence : state.competences())
            titles.put(new CompetenceCode(competence.code()), competence.toTitle());
        List<Scale> scales = new ArrayList<>();
        scales.add(new Scale(state.version(), state.cutScores()));
        if (state.earlier() != null)
            for (Earlier earlier : state.earlier()) scales.add(new Scale(earlier.version(), earlier.cutScores()));
        learnFramework.handle(new Framework(event.aggregateId(), state.code(), titles, scales));
    }

    @Override
    public List<String> readModel() {
        return List.of("competence_title", "framework_scale", "framework_code");
    }
}
