package fr.pixemploi.assessment.result.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.SharingPurpose;
import fr.pixemploi.assessment.engine.CutScores;
import fr.pixemploi.assessment.result.domain.grant.ViaKiosk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static final Framework CRCN = new Framework(
            UUID.randomUUID(),
            "crcn",
            1,
            "CRCN",
            List.of(),
            List.of(),
            new CutScores(List.of(-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5)),
            "proposal",
            7,
            8);

    @Test
    void pixAreEightALevelInterpolatedAndCappedAtTheHighestOpenLevel() {
        assertThat(CRCN.pix(-3)).isZero();
        assertThat(CRCN.pix(-1.5)).isEqualTo(8);
        assertThat(CRCN.pix(-0.5)).isEqualTo(24);
        assertThat(CRCN.pix(0.0)).isEqualTo(32);
        assertThat(CRCN.pix(0.31)).isEqualTo(36);
        assertThat(CRCN.pix(1.5)).isEqualTo(56);
        assertThat(CRCN.pix(4)).isEqualTo(56);
        assertThat(CRCN.level(4)).isEqualTo(7);
        assertThat(CRCN.level(-0.01)).isEqualTo(3);
    }

    @Test
    void aCompetenceSaysItsLevelTheChanceOfEachAndOnHowManyQuestionsItRests() {
        CompetenceResult competence = CompetenceResult.of(CRCN, new CompetenceCode("1.1"), 0.2, 0.4, 2);

        assertThat(competence.items()).isEqualTo(2);
        assertThat(competence.level()).isEqualTo(4);
        assertThat(competence.pix()).isEqualTo(35);
        assertThat(competence.levelProbabilities()).hasSize(8);
        assertThat(competence.levelProbabilities().stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, within(1e-12));
        // Phi((0.5 - 0.2) / 0.4) - Phi((0 - 0.2) / 0.4), from a table of the normal distribution.
        assertThat(competence.levelProbabilities().get(4)).isCloseTo(0.77337 - 0.30854, within(1e-5));
    }

    @Test
    void consentEndsInTheFutureWithinThreeYears() {
        Instant now = Instant.parse("2026-02-28T10:00:00Z");
        assertThatCode(() -> consent(now, now.plusSeconds(1))).doesNotThrowAnyException();
        assertThatCode(() -> consent(now, Instant.parse("2029-02-28T10:00:00Z")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(ResultRefusal.UntilOutOfRange.class).isThrownBy(() -> consent(now, now));
        assertThatExceptionOfType(ResultRefusal.UntilOutOfRange.class)
                .isThrownBy(
                        () -> consent(now, Instant.parse("2029-02-28T10:00:00Z").plus(Duration.ofMillis(1))));
    }

    @Test
    void consentAtAKioskEndsWithinSixMonths() {
        Instant now = Instant.parse("2026-08-31T10:00:00Z");
        ViaKiosk via = new ViaKiosk("nadia", now);
        Instant latest = Instant.parse("2027-02-28T10:00:00Z");
        assertThatCode(() -> consent(now, latest, via)).doesNotThrowAnyException();
        assertThatExceptionOfType(ResultRefusal.KioskUntilOutOfRange.class)
                .isThrownBy(() -> consent(now, latest.plusMillis(1), via));
        assertThatExceptionOfType(ResultRefusal.KioskUntilOutOfRange.class).isThrownBy(() -> consent(now, now, via));
    }

    private static Consent consent(Instant now, Instant until) {
        return consent(now, until, null);
    }

    private static Consent consent(Instant now, Instant until, @Nullable ViaKiosk via) {
        return new Consent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                SharingPurpose.SUPPORT,
                until,
                now,
                via);
    }
}
