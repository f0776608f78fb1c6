package fr.pixemploi.certification.jury.messaging;

import fr.pixemploi.certification.rules.domain.IntegrityFacts;
import fr.pixemploi.certification.rules.domain.IntegrityFacts.AlertOutcome;
import fr.pixemploi.kit.event.MalformedEvent;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shape of a sitting's end on its topic; what may be absent there is null here until it is needed. */
record SittingTold(
        @Nullable UUID sittingId,
        @Nullable UUID authorisationId,
        @Nullable UUID candidateId,
        @Nullable UUID beneficiaryId,
        @Nullable String endReason,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime completedAt,
        @Nullable String bankVersion,
        @Nullable String frameworkVersion,
        @Nullable List<String> competences,
        @Nullable Normal prior,
        @Nullable Normal posterior,
        @Nullable Skipped skipped,
        @Nullable List<Answer> answers,
        @Nullable List<Alert> alerts) {
    /** Abilities, in the order of the competences. */
    record Normal(@Nullable List<Double> mean, @Nullable List<List<Double>> covariance) {}

    record Skipped(@Nullable Normal posterior, @Nullable List<Question> questions) {}

    /** How far an author's guess may be off. */
    record Doubt(double b, double logA) {}

    record Focus(int times, double seconds, boolean held) {}

    /** An item that was not put. */
    record Question(
            @Nullable String itemId,
            @Nullable String competence,
            double a,
            double b,
            double c,
            double d,
            @Nullable List<Double> steps,
            @Nullable Doubt doubt) {}

    record Answer(
            int number,
            @Nullable String itemId,
            @Nullable String competence,
            double score,
            double a,
            double b,
            double c,
            double d,
            @Nullable List<Double> steps,
            @Nullable Doubt doubt,
            @Nullable Boolean neutralised,
            @Nullable Boolean unscored,
            @Nullable Focus focus) {
        boolean counts() {
            return !Boolean.TRUE.equals(neutralised) && !Boolean.TRUE.equals(unscored);
        }

        Question question() {
            return new Question(itemId, competence, a, b, c, d, steps, doubt);
        }
    }

    record Alert(
            int number,
            @Nullable String category,
            @Nullable AlertOutcome outcome,
            @Nullable OffsetDateTime raisedAt,
            @Nullable OffsetDateTime handledAt) {
        IntegrityFacts.Alert toFact() {
            return new IntegrityFacts.Alert(
                    number,
                    need("category", category),
                    need("outcome", outcome),
                    need("raisedAt", raisedAt).toInstant(),
                    handledAt == null ? null : handledAt.toInstant());
        }
    }

    /** Each number's first: an answer that is said twice counts once. */
    List<Answer> answersOnce() {
        Set<Integer> numbers = new HashSet<>();
        return need("answers", answers).stream()
                .filter(answer -> numbers.add(answer.number()))
                .toList();
    }

    /** Left pages for which the rule held; those that it does not forbid are nobody's business. */
    IntegrityFacts integrity() {
        List<IntegrityFacts.FocusLoss> losses = new ArrayList<>();
        for (Answer answer : answersOnce()) {
            Focus focus = answer.focus();
            if (focus != null && focus.held())
                losses.add(new IntegrityFacts.FocusLoss(answer.number(), focus.times(), focus.seconds()));
        }
        return new IntegrityFacts(
                need("alerts", alerts).stream().map(Alert::toFact).toList(), losses);
    }

    static <T> T need(String field, @Nullable T value) {
        if (value == null) throw new MalformedEvent(field + " is missing");
        return value;
    }
}
