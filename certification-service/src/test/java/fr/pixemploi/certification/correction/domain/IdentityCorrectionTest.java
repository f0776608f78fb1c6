package fr.pixemploi.certification.correction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.certification.candidate.domain.BirthPlace;
import fr.pixemploi.certification.candidate.domain.Identity;
import fr.pixemploi.certification.candidate.domain.Sex;
import fr.pixemploi.kit.id.Ids;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IdentityCorrectionTest {
    private static final Instant NOW = Instant.parse("2026-12-15T10:00:00Z");

    private static IdentityCorrection asked() {
        return new IdentityCorrection(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                new Identity(
                        "Léa",
                        "Exemple",
                        null,
                        Sex.FEMALE,
                        LocalDate.of(2001, 2, 3),
                        new BirthPlace("Exempleville", "75001", null, "France")),
                "Mal saisi.",
                new IdentityCorrection.Proof("Passeport", "Claire Exemple", LocalDate.of(2026, 12, 14)),
                "claire",
                NOW,
                null,
                null,
                null);
    }

    private static IdentityCorrection.Answer accepted(String author) {
        return new IdentityCorrection.Answer(IdentityCorrection.Outcome.ACCEPTED, "Vu.", author, NOW);
    }

    @Test
    void whoAskedDoesNotAnswer() {
        assertThatThrownBy(() -> asked().answered(accepted("claire"), true))
                .isInstanceOf(CorrectionRefusal.SameReader.class);
        assertThat(asked().answered(accepted("julie"), true).answer()).isNotNull();
    }

    @Test
    void anAnswerIsGivenOnce() {
        IdentityCorrection answered = asked().answered(accepted("julie"), true);
        assertThatThrownBy(() -> answered.answered(accepted("jules"), true))
                .isInstanceOf(CorrectionRefusal.Answered.class);
        assertThat(answered.isAnswered(IdentityCorrection.Outcome.ACCEPTED, "Vu.", "julie"))
                .isTrue();
        assertThat(answered.isAnswered(IdentityCorrection.Outcome.REFUSED, "Vu.", "julie"))
                .isFalse();
        assertThat(answered.isAnswered(IdentityCorrection.Outcome.ACCEPTED, "Vu.", "jules"))
                .isFalse();
    }

    @Test
    void whatNamesAnotherPersonIsAcceptedByTwoAndRefusedByOne() {
        IdentityCorrection agreed = asked().answered(accepted("julie"), false);
        assertThat(agreed.isAccepted()).isFalse();
        assertThat(agreed.answer()).isNull();
        assertThat(agreed.answered(accepted("julie"), false)).isEqualTo(agreed);
        IdentityCorrection accepted = agreed.answered(accepted("jules"), false);
        assertThat(accepted.isAccepted()).isTrue();
        assertThat(accepted.agreement()).isEqualTo(accepted("julie"));
        IdentityCorrection.Answer no =
                new IdentityCorrection.Answer(IdentityCorrection.Outcome.REFUSED, "Non.", "julie", NOW);
        assertThat(asked().answered(no, false).answer()).isEqualTo(no);
        assertThat(agreed.answered(no, false).answer()).isEqualTo(no);
    }
}
