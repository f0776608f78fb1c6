package fr.pixemploi.profile.competence.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.competence.application.HearResult;
import fr.pixemploi.profile.competence.domain.CompetenceScore;
import fr.pixemploi.profile.competence.domain.Result;
import fr.pixemploi.profile.competence.domain.Told;
import fr.pixemploi.profile.competence.domain.fold.Normal;
import fr.pixemploi.profile.competence.domain.framework.FrameworkVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears of results. */
@ApplicationScoped
class ResultHandler implements EventHandler {
    /** What this service reads of a competence's score. */
    record Score(
            String code,
            int level,
            int pix,
            double mean,
            double sd,
            @Nullable List<Double> levelProbabilities,
            int items,
            @Nullable Normal prior) {
        CompetenceScore value() {
            return new CompetenceScore(
                    code,
                    level,
                    pix,
                    new Normal(mean, sd),
                    levelProbabilities == null ? List.of() : levelProbabilities,
                    items,
                    prior);
        }
    }

    /** What this service reads of a result. */
    record ResultState(
            UUID resultId,
            UUID beneficiaryId,
            UUID sittingId,
            String campaignCode,
            OffsetDateTime completedAt,
            @Nullable UUID frameworkId,
            int frameworkVersion,
            int totalPix,
            List<Score> competences,
            @Nullable Told told,
            @Nullable UUID replaces) {
        ResultState {
            if (resultId == null
                    || beneficiaryId == null
                    || sittingId == null
                    || campaignCode == null
                    || completedAt == null
                    || competences == null)
                throw new IllegalArgumentException(
                        "a result needs resultId, beneficiaryId, sittingId, campaignCode, completedAt and competences");
        }

        /** @throws IllegalArgumentException when a value is out of its range */
        Result toResult() {
            return new Result(
                    resultId,
                    beneficiaryId,
                    sittingId,
                    campaignCode,
                    completedAt.toInstant().truncatedTo(ChronoUnit.MICROS),
                    new FrameworkVersion(frameworkId, frameworkVersion),
                    totalPix,
                    competences.stream().map(Score::value).toList(),
                    told,
                    replaces);
        }
    }

    private final HearResult hear;

    ResultHandler(HearResult hear) {
        this.hear = hear;
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
        if (event.deleted()) hear.forget(event.aggregateId());
        else hear.handle(event.read(ResultState.class).toResult());
    }

    @Override
    public List<String> readModel() {
        return List.of("result");
    }
}
