package fr.pixemploi.certification.jury.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.certification.jury.domain.ReadEvidence;
import fr.pixemploi.certification.rules.domain.CompetenceScore;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Evidence;
import fr.pixemploi.kit.event.MalformedEvent;
import fr.pixemploi.kit.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of the end of a sitting, read when it comes and again from what is kept of it. */
@ApplicationScoped
class SittingDocument implements ReadEvidence {
    record Competence(@Nullable String code, int level, int pix) {
        CompetenceScore toScore() {
            return new CompetenceScore(need("code", code), level, pix);
        }
    }

    record Answer(
            int number,
            @Nullable Boolean neutralised,
            @Nullable Boolean unscored) {
        boolean counts() {
            return !Boolean.TRUE.equals(neutralised) && !Boolean.TRUE.equals(unscored);
        }
    }

    record Sitting(
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

    @Override
    public Evidence of(String document) {
        try {
            return evidence(EventJson.MAPPER.readValue(document, Sitting.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("what is kept of a sitting can't be read", e);
        }
    }

    static Evidence evidence(Sitting said) {
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
        return evidence;
    }

    private static List<CompetenceScore> scores(List<Competence> competences) {
        return competences.stream().map(Competence::toScore).toList();
    }

    static <T> T need(String field, @Nullable T value) {
        if (value == null) throw new MalformedEvent(field + " is missing");
        return value;
    }
}
