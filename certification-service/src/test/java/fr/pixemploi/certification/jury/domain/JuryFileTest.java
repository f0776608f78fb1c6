package fr.pixemploi.certification.jury.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.pixemploi.certification.rules.domain.Certainty;
import fr.pixemploi.certification.rules.domain.Certification;
import fr.pixemploi.certification.rules.domain.CommentKey;
import fr.pixemploi.certification.rules.domain.EndReason;
import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.certification.rules.domain.Verdict;
import fr.pixemploi.certification.subscription.domain.Subscription;
import fr.pixemploi.kit.id.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JuryFileTest {
    private static final Instant NOW = Instant.parse("2026-12-09T10:00:00Z");
    private static final List<Certification> BOTH = List.of(Certification.PIX, Certification.CLEA_NUMERIQUE);
    private static final List<Certification> CLEA = List.of(Certification.CLEA_NUMERIQUE);

    /** A candidate of both, who is validated for both by the rules. */
    private static JuryFile aFile() {
        UUID candidate = Ids.next();
        Subscription pix = new Subscription(Ids.next(), candidate, Certification.PIX, "pix-core-v3", 1);
        Subscription clea = new Subscription(Ids.next(), candidate, Certification.CLEA_NUMERIQUE, "clea-1", 1);
        Verdict verdict = new Verdict("pix-core-v3", Outcome.VALIDATED, 412, null, null, false, List.of(), null);
        return new JuryFile(
                candidate,
                Ids.next(),
                new JuryFile.Sitter(1, "Léa", "Exemple", 5, true),
                true,
                new BackSitting(Ids.next(), EndReason.COMPLETED, NOW, NOW, 32, 1, "{}"),
                false,
                List.of(
                        new Asked(pix, List.of(scored(pix, Outcome.VALIDATED, null, verdict)), null),
                        new Asked(clea, List.of(scored(clea, Outcome.VALIDATED, null, null)), null)));
    }

    private static Decision scored(
            Subscription subscription, Outcome outcome, @Nullable CommentKey comment, @Nullable Verdict verdict) {
        return new Decision(
                Ids.next(),
                subscription.id(),
                1,
                Decision.Kind.SCORED,
                Ids.next(),
                1,
                outcome,
                comment,
                verdict,
                null,
                Decision.RULES,
                null,
                NOW);
    }

    private static JuryFile with(JuryFile file, List<Decision> added) {
        List<Asked> asked = new ArrayList<>();
        for (Asked one : file.asked()) {
            List<Decision> all = new ArrayList<>(one.decisions());
            added.stream()
                    .filter(it -> it.subscriptionId().equals(one.subscription().id()))
                    .forEach(all::add);
            asked.add(new Asked(one.subscription(), all, one.published()));
        }
        return new JuryFile(
                file.candidateId(),
                file.beneficiaryId(),
                file.sitter(),
                file.letIn(),
                file.sitting(),
                file.correctionWaits(),
                asked);
    }

    private static JuryFile decided(
            JuryFile file, List<Certification> which, @Nullable Outcome outcome, @Nullable CommentKey comment) {
        JuryFile proposed = with(file, file.propose(which, outcome, comment, "Une raison.", "julie", Ids::next, NOW));
        return with(proposed, proposed.answer(true, NOW, "jules", Ids::next, NOW));
    }

    private static List<Outcome> rulings(JuryFile file) {
        return BOTH.stream().map(it -> file.ruling(it).orElseThrow().outcome()).toList();
    }

    @Test
    void aFraudRefusesAllThatTheCandidateSatFor() {
        JuryFile file = decided(aFile(), BOTH, Outcome.REJECTED, CommentKey.FRAUD);

        assertThat(rulings(file)).containsOnly(Outcome.REJECTED);
        assertThat(file.ruling(Certification.CLEA_NUMERIQUE).orElseThrow().comment())
                .isEqualTo(CommentKey.FRAUD);
        assertThatExceptionOfType(JuryRefusal.FraudConcernsAll.class)
                .isThrownBy(
                        () -> aFile().propose(CLEA, Outcome.REJECTED, CommentKey.FRAUD, "r", "julie", Ids::next, NOW));
    }

    @Test
    void aScoreThatComesAfterAFraudChangesNothing() {
        JuryFile file = decided(aFile(), BOTH, Outcome.REJECTED, CommentKey.FRAUD);
        Subscription pix = file.of(Certification.PIX).orElseThrow().subscription();
        Verdict better = new Verdict("pix-core-v3", Outcome.VALIDATED, 600, null, null, false, List.of(), null);

        assertThat(rulings(with(file, List.of(scored(pix, Outcome.VALIDATED, null, better)))))
                .containsOnly(Outcome.REJECTED);
    }

    @Test
    void whoDoesNotGetPixDoesNotGetCleaButTheOtherWayRoundPixStays() {
        JuryFile withoutPix =
                decided(aFile(), List.of(Certification.PIX), Outcome.CANCELLED, CommentKey.CANCELLED_BY_JURY);
        assertThat(rulings(withoutPix)).containsExactly(Outcome.CANCELLED, Outcome.CANCELLED);

        JuryFile withoutClea =
                decided(aFile(), CLEA, Outcome.REJECTED, CommentKey.REJECTED_DUE_TO_INSUFFICIENT_CORRECT_ANSWERS);
        assertThat(rulings(withoutClea)).containsExactly(Outcome.VALIDATED, Outcome.REJECTED);
    }

    @Test
    void whatIsLiftedHoldsAsItWasScored() {
        JuryFile fraud = decided(aFile(), BOTH, Outcome.REJECTED, CommentKey.FRAUD);

        JuryFile lifted = decided(fraud, BOTH, null, null);

        assertThat(rulings(lifted)).containsOnly(Outcome.VALIDATED);
        assertThat(lifted.ruling(Certification.PIX).orElseThrow().verdict())
                .extracting(verdict -> verdict == null ? 0 : verdict.scorePix())
                .isEqualTo(412);
    }

    @Test
    void nobodyIsTheirOwnSecondReader() {
        JuryFile file = aFile();
        JuryFile proposed =
                with(file, file.propose(BOTH, Outcome.REJECTED, CommentKey.FRAUD, "r", "julie", Ids::next, NOW));

        assertThatExceptionOfType(JuryRefusal.SameReader.class)
                .isThrownBy(() -> proposed.answer(true, NOW, "julie", Ids::next, NOW));
        assertThat(proposed.hasProposal()).isTrue();
        assertThat(rulings(proposed)).as("nothing holds yet").containsOnly(Outcome.VALIDATED);
        assertThat(with(proposed, proposed.answer(false, NOW, "jules", Ids::next, NOW))
                        .hasProposal())
                .isFalse();
    }

    @Test
    void aCommentGoesWithOneOutcomeAndIsSaidOnlyOfWhatItIsFor() {
        for (CommentKey comment : CommentKey.values()) {
            for (Certification certification : Certification.values()) {
                List<Outcome> fits = Arrays.stream(Outcome.values())
                        .filter(outcome -> accepted(List.of(certification), outcome, comment))
                        .toList();
                Outcome own = comment.label().startsWith("cancelled") ? Outcome.CANCELLED : Outcome.REJECTED;
                assertThat(fits)
                        .as(comment.label() + " of " + certification.label())
                        .isEqualTo(
                                comment.isFor(certification) && comment != CommentKey.FRAUD ? List.of(own) : List.of());
            }
        }
        assertThat(accepted(BOTH, Outcome.REJECTED, CommentKey.FRAUD)).isTrue();
        assertThat(accepted(BOTH, Outcome.REJECTED, CommentKey.REJECTED_CLEA_TOO_FEW_PIX))
                .as("that Pix is not touched is not said of Pix")
                .isFalse();
        assertThat(accepted(BOTH, Outcome.VALIDATED, null)).isTrue();
        assertThat(accepted(BOTH, Outcome.REJECTED, null)).isFalse();
    }

    private static boolean accepted(List<Certification> which, Outcome outcome, @Nullable CommentKey comment) {
        try {
            return !aFile().propose(which, outcome, comment, "r", "julie", Ids::next, NOW)
                    .isEmpty();
        } catch (JuryRefusal.CommentDoesNotFit | JuryRefusal.FraudConcernsAll e) {
            return false;
        }
    }

    @Test
    void aFraudIsLiftedOfAllOrOfNothing() {
        JuryFile fraud = decided(aFile(), BOTH, Outcome.REJECTED, CommentKey.FRAUD);

        assertThatExceptionOfType(JuryRefusal.FraudConcernsAll.class)
                .isThrownBy(() -> fraud.propose(List.of(Certification.PIX), null, null, "r", "julie", Ids::next, NOW));
    }

    @Test
    void howSureAScoreIsTellsPeopleNothingElse() {
        Ruling before = new Ruling(Outcome.VALIDATED, null, sure(410, 40), 1);

        assertThat(before.says(new Ruling(Outcome.VALIDATED, null, sure(410.5, 41), 2)))
                .isTrue();
        assertThat(before.says(new Ruling(Outcome.REJECTED, CommentKey.FRAUD, sure(410, 40), 2)))
                .isFalse();
        assertThat(new Ruling(Outcome.REJECTED, CommentKey.FRAUD, sure(410, 40), 1)
                        .says(new Ruling(Outcome.REJECTED, CommentKey.FRAUD, null, 2)))
                .as("of who is refused, no score is told")
                .isTrue();
    }

    private static Verdict sure(double expected, double sd) {
        return new Verdict(
                "pix-core-v3",
                Outcome.VALIDATED,
                412,
                null,
                null,
                false,
                List.of(),
                new Certainty(expected, sd, 0.7, List.of()));
    }

    @Test
    void whoProposedTakesItBack() {
        JuryFile file = aFile();
        JuryFile proposed =
                with(file, file.propose(BOTH, Outcome.REJECTED, CommentKey.FRAUD, "r", "julie", Ids::next, NOW));

        assertThat(with(proposed, proposed.answer(false, NOW, "julie", Ids::next, NOW))
                        .hasProposal())
                .isFalse();
    }

    @Test
    void whatWasNotReadIsNotConfirmed() {
        JuryFile file = aFile();
        JuryFile proposed =
                with(file, file.propose(BOTH, Outcome.REJECTED, CommentKey.FRAUD, "r", "julie", Ids::next, NOW));
        Subscription pix = file.of(Certification.PIX).orElseThrow().subscription();
        JuryFile scoredSince = with(proposed, List.of(scored(pix, Outcome.VALIDATED, null, sure(500, 40))));

        assertThatExceptionOfType(JuryRefusal.ProposalChanged.class)
                .as("another one was read")
                .isThrownBy(() -> proposed.answer(true, NOW.minusSeconds(1), "jules", Ids::next, NOW));
        assertThatExceptionOfType(JuryRefusal.ProposalChanged.class)
                .as("the test is worth something else since")
                .isThrownBy(() -> scoredSince.answer(true, NOW, "jules", Ids::next, NOW));
    }
}
