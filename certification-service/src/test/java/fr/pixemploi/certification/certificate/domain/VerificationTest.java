package fr.pixemploi.certification.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static Verification until(@Nullable LocalDate lastDay) {
        return new Verification(
                new VerificationCode("P-4KTR-7WVB-2CDF-9GHJ"),
                CertificateStatus.PUBLISHED,
                "Léa Exemple",
                LocalDate.of(2026, 12, 8),
                lastDay,
                new CertifiedResult("v", 32, 895, null, List.of()));
    }

    @Test
    void theLastDayHoldsToItsEndEverywhere() {
        Verification certificate = until(LocalDate.of(2029, 12, 8));
        assertThat(certificate.isOver(Instant.parse("2029-12-09T11:59:59Z")))
                .as("still that day in the west of the Pacific's date line")
                .isFalse();
        assertThat(certificate.isOver(Instant.parse("2029-12-09T12:00:00Z"))).isTrue();
    }

    @Test
    void whatHasNoLastDayIsNeverOver() {
        assertThat(until(null).isOver(Instant.parse("2126-12-09T12:00:00Z"))).isFalse();
    }
}
