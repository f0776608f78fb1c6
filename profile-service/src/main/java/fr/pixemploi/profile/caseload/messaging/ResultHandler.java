package fr.pixemploi.profile.caseload.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.profile.caseload.application.HearResult;
import fr.pixemploi.profile.caseload.domain.CompetenceScore;
import fr.pixemploi.profile.caseload.domain.Result;
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
    record Score(String code, int level, int pix, double mean, double sd) {}

    /** What this service reads of a result. */
    record ResultState(
            UUID resultId,
            UUID beneficiaryId,
            String campaignCode,
            OffsetDateTime completedAt,
            int totalPix,
            List<Score> competences,
            @Nullable UUID replaces) {
        ResultState {
            if (resultId == null
                    || beneficiaryId == null
                    || campaignCode == null
                    || completedAt == null
                    || competences == null)
                throw new IllegalArgumentException(
                        "a result needs resultId, beneficiaryId, campaignCode, completedAt and competences");
        }

        Result toResult() {
            return new Result(
                    resultId,
                    beneficiaryId,
                    campaignCode,
                    completedAt.toInstant().truncatedTo(ChronoUnit.MICROS),
                    totalPix,
                    competences.stream()
                            .map(score -> new CompetenceScore(
                                    score.code(), score.level(), score.pix(), score.mean(), score.sd()))
                            .toList(),
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
