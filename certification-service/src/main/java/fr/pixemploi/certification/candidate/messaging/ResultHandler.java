package fr.pixemploi.certification.candidate.messaging;

import fr.pixemploi.certification.candidate.application.LearnLevels;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Hears results of the adaptive test, of which eligibility is decided. */
@ApplicationScoped
class ResultHandler implements EventHandler {
    private record Competence(String code, int level) {
        Competence {
            if (code == null || level < 0 || level > 8) throw new IllegalArgumentException("code and level 0 to 8");
        }
    }

    private record Result(UUID beneficiaryId, OffsetDateTime completedAt, List<Competence> competences) {
        Result {
            if (competences == null || beneficiaryId == null || completedAt == null) {
                throw new IllegalArgumentException("beneficiaryId, completedAt and competences are needed");
            }
        }
    }

    private final LearnLevels learnLevels;

    ResultHandler(LearnLevels learnLevels) {
        this.learnLevels = learnLevels;
    }

    @Override
    public String topic() {
        return "assessment.result.state";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.result-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learnLevels.forget(event.aggregateId());
            return;
        }
        Result result = event.read(Result.class);
        Map<String, Integer> levels = new TreeMap<>();
        for (Competence competence : result.competences()) levels.put(competence.code(), competence.level());
        learnLevels.handle(
                event.aggregateId(),
                result.beneficiaryId(),
                result.completedAt().toInstant(),
                levels);
    }

    @Override
    public List<String> readModel() {
        return List.of("known_level");
    }
}
