package fr.pixemploi.certification.complaint.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ToldCandidacyTest {
    /** In Tahiti it is still the evening of 15 December. */
    private final ToldCandidacy inTahiti = new ToldCandidacy(
            new UUID(0, 1), new UUID(0, 2), ZoneId.of("Pacific/Tahiti"), Instant.parse("2026-12-16T05:00:00Z"));

    @Test
    void theLastDayIsTwoMonthsAfterThePublicationByTheClockOfTheVenue() {
        assertThatCode(() -> inTahiti.requireInTime(Instant.parse("2027-02-16T09:59:00Z"), 2))
                .doesNotThrowAnyException();
        Assertions.assertThatExceptionOfType(ComplaintRefusal.TooLate.class)
                .isThrownBy(() -> inTahiti.requireInTime(Instant.parse("2027-02-16T10:00:00Z"), 2))
                .extracting(ComplaintRefusal.TooLate::lastDay, InstanceOfAssertFactories.LOCAL_DATE)
                .isEqualTo(LocalDate.of(2027, 2, 15));
    }

    @Test
    void nobodyComplainsBeforeResultsAreOut() {
        ToldCandidacy untold = new ToldCandidacy(new UUID(0, 1), new UUID(0, 2), ZoneId.of("Europe/Paris"), null);
        assertThatThrownBy(() -> untold.requireInTime(Instant.parse("2027-02-16T09:59:00Z"), 2))
                .isInstanceOf(ComplaintRefusal.NothingPublished.class);
    }
}
