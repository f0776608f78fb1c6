package fr.pixemploi.certification.jury.messaging;

import fr.pixemploi.certification.jury.application.RecordSitting;
import fr.pixemploi.certification.jury.domain.ReceivedSitting;
import fr.pixemploi.certification.rules.domain.CompetenceScore;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.kit.event.MalformedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears the end of certification sittings. */
@ApplicationScoped
class SittingHandler implements EventHandler {
    private record Competence(@Nullable String code, int level, int pix) {
        CompetenceScore toScore() {
            return new CompetenceScore(need("code", code), level, pix);
        }
    }

    private record Answer(
            int number,
            @Nullable Boolean neutralised,
            @Nullable Boolean unscored) {
        boolean counts() {
            return !Boolean.TRUE.equals(neutralised) && !Boolean.TRUE.equals(unscored);
        }
    }

    private record Sitting(
            @Nullable UUID sittingId,
            @Nullable UUID authorisationId,
            @Nullable UUID candidateId,
            @Nullable UUID beneficiaryId,
            @Nullable String endReason,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime completedAt,
            @Nullable String bankVersion,
            @Nullable String frameworkVersion,
            @Nullable List<Competence> competences,
            @Nullable List<Competence> skippedCompetences,
            @Nullable List<Answer> answers) {}

    private final RecordSitting recordSitting;

    SittingHandler(RecordSitting recordSitting) {
        this.recordSitting = recordSitting;
    }

    @Override
    public String topic() {
        return "assessment.certification-sitting";
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.certification-sitting-completed.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        Sitting said = event.read(Sitting.class);
        EndReason endReason = EndReason.of(need("endReason", said.endReason()));
        // Answers by number: an answer that is said twice counts once, one to a question that was replaced not at all.
        int answers = (int) need("answers", said.answers()).stream()
                .filter(Answer::counts)
                .mapToInt(Answer::number)
                .distinct()
                .count();
        Evidence evidence = new Evidence(
                endReason,
                answers,
                scores(need("competences", said.competences())),
                scores(said.skippedCompetences() == null ? List.of() : said.skippedCompetences()));
        ReceivedSitting sitting = new ReceivedSitting(
                need("sittingId", said.sittingId()),
                need("authorisationId", said.authorisationId()),
                need("candidateId", said.candidateId()),
                need("beneficiaryId", said.beneficiaryId()),
                endReason,
                need("startedAt", said.startedAt()).toInstant(),
                need("completedAt", said.completedAt()).toInstant(),
                answers,
                need("bankVersion", said.bankVersion()),
                need("frameworkVersion", said.frameworkVersion()),
                event.aggregateVersion(),
                String.valueOf(event.data()));
        recordSitting.handle(sitting, evidence);
    }

    private static List<CompetenceScore> scores(List<Competence> competences) {
        return competences.stream().map(Competence::toScore).toList();
    }

    private static <T> T need(String field, @Nullable T value) {
        if (value == null) throw new MalformedEvent(field + " is missing");
        return value;
    }
}
