package fr.pixemploi.pathway.recommendation.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.Level;
import fr.pixemploi.pathway.recommendation.application.LearnResult;
import fr.pixemploi.pathway.recommendation.domain.result.AssessedResult;
import fr.pixemploi.pathway.recommendation.domain.result.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Learns what tests showed. Kept for everyone, shown to nobody without a grant. */
@ApplicationScoped
class ResultStateHandler implements EventHandler {
    private record State(
            UUID resultId,
            UUID beneficiaryId,
            OffsetDateTime completedAt,
            UUID frameworkId,
            int frameworkVersion,
            List<Competence> competences,
            @Nullable Told told,
            @Nullable UUID replaces) {}

    private record Competence(
            String code,
            int level,
            double mean,
            double sd,
            List<Double> levelProbabilities,
            Finding.@Nullable Prior prior) {}

    private record Told(String campaignKind) {}

    private final LearnResult learnResult;

    ResultStateHandler(LearnResult learnResult) {
        this.learnResult = learnResult;
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
            learnResult.forget(event.aggregateId());
            return;
        }
        State state = event.read(State.class);
        var findings = new TreeMap<CompetenceCode, Finding>();
        for (Competence competence : state.competences())
            findings.put(
                    new CompetenceCode(competence.code()),
                    new Finding(
                            new Level(competence.level()),
                            competence.mean(),
                            competence.sd(),
                            competence.levelProbabilities(),
                            competence.prior()));
        learnResult.handle(new AssessedResult(
                event.aggregateId(),
                state.beneficiaryId(),
                state.completedAt().toInstant(),
                state.frameworkId(),
                state.frameworkVersion(),
                findings,
                state.told() == null ? null : state.told().campaignKind(),
                state.replaces()));
    }

    @Override
    public List<String> readModel() {
        return List.of("assessed_result");
    }
}
