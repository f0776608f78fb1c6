package fr.pixemploi.certification.candidate.messaging;

import fr.pixemploi.certification.candidate.application.LearnLevels;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hears results of the adaptive test, of which eligibility is decided. */
@ApplicationScoped
class ResultHandler implements EventHandler {
    private record Competence(@Nullable String code, int level) {}

    /** Absent in results of the time before badges were told. */
    private record Told(@Nullable List<String> opens) {}

    private record Result(
            @Nullable UUID beneficiaryId,
            @Nullable OffsetDateTime completedAt,
            @Nullable List<Competence> competences,
            @Nullable Told told) {}

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
        for (Competence competence : need("competences", result.competences())) {
            if (competence.level() < 0 || competence.level() > 8) throw new MalformedEvent("a level is 0 to 8");
            levels.put(need("code", competence.code()), competence.level());
        }
        learnLevels.handle(
                event.aggregateId(),
                need("beneficiaryId", result.beneficiaryId()),
                need("completedAt", result.completedAt()).toInstant(),
                levels,
                opened(result.told()));
    }

    /** What else badges open is nothing that is sat for here. */
    private static Set<Certification> opened(@Nullable Told told) {
        if (told == null || told.opens() == null) return Set.of();
        return Arrays.stream(Certification.values())
                .filter(certification -> told.opens().contains(certification.label()))
                .collect(Collectors.toSet());
    }

    private static <T> T need(String field, @Nullable T value) {
        if (value == null) throw new MalformedEvent(field + " is missing");
        return value;
    }

    @Override
    public List<String> readModel() {
        return List.of("known_level", "opened_certification");
    }
}
