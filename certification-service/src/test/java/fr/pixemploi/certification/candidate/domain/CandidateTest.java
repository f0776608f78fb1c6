package fr.pixemploi.certification.candidate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.kit.id.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final Instant NOW = Instant.parse("2026-12-08T08:00:00Z");

    private static Identity lea() {
        return new Identity(
                "Léa",
                "Exemple",
                Sex.FEMALE,
                LocalDate.of(2001, 2, 3),
                new BirthPlace("Exempleville", null, "99100", "France"));
    }

    private static Candidate aCandidate() {
        return new Candidate(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                lea(),
                null,
                33,
                Accommodations.NONE,
                1,
                NOW,
                null,
                RoomRevision.NONE,
                1);
    }

    @Test
    void theFirstAuthorisationStands() {
        Candidate candidate = aCandidate();
        assertThat(candidate.version()).isEqualTo(1);
        Authorisation first = candidate.authorise(Ids.next(), NOW, Duration.ofHours(2));
        Authorisation again = candidate.authorise(Ids.next(), NOW.plusSeconds(60), Duration.ofHours(2));
        assertThat(again).isEqualTo(first);
        assertThat(first.validUntil()).isEqualTo(NOW.plusSeconds(7200));
        assertThat(candidate.version()).isEqualTo(2);
    }

    @Test
    void whatWasSaidInTheExamRoomCounts() {
        Candidate candidate = aCandidate();
        Authorisation ours = candidate.authorise(Ids.next(), NOW, Duration.ofHours(2));
        Authorisation theirs = new Authorisation(Ids.next(), NOW, NOW.plusSeconds(7200));
        assertThat(candidate.letIn(theirs, said(1))).isTrue();
        assertThat(candidate.letIn(theirs, said(1))).as("heard again").isFalse();
        assertThat(candidate.authorisation()).contains(theirs);
        assertThat(candidate.withdraw(ours.id(), said(1))).isFalse();
        assertThat(candidate.withdraw(theirs.id(), said(2))).isTrue();
        assertThat(candidate.authorisation()).isEmpty();
        assertThat(candidate.version()).isEqualTo(4);
    }

    @Test
    void whatTheRoomSaidBeforeChangesNothingHoweverLateItComes() {
        Candidate candidate = aCandidate();
        Authorisation theirs = new Authorisation(Ids.next(), NOW, NOW.plusSeconds(7200));
        candidate.withdraw(theirs.id(), said(2));
        assertThat(candidate.letIn(theirs, said(1))).isFalse();
        assertThat(candidate.authorisation()).isEmpty();
        assertThat(candidate.letIn(theirs, new RoomRevision(1, 1)))
                .as("of a room that was restored since")
                .isTrue();
    }

    @Test
    void aTestThatCameBackCountsWhateverTheRoomSaid() {
        Candidate candidate = aCandidate();
        Authorisation theirs = new Authorisation(Ids.next(), NOW, NOW.plusSeconds(7200));
        candidate.withdraw(theirs.id(), said(2));
        assertThat(candidate.sit(theirs)).isTrue();
        assertThat(candidate.authorisation()).contains(theirs);
    }

    private static RoomRevision said(long number) {
        return new RoomRevision(0, number);
    }

    @Test
    void extraTimeIsAFactorOfTheTimeToAnswer() {
        assertThat(aCandidate().timeFactor()).isEqualTo(1.33);
    }

    @Test
    void aPlaceOfBirthNeedsOneOfItsCodes() {
        assertThatThrownBy(() -> new BirthPlace("Exempleville", null, null, "France"))
                .isInstanceOf(CandidateRefusal.BirthPlaceIncomplete.class);
    }

    @Test
    void nobodyIsBornTodayOrLater() {
        lea().requireBornBefore(LocalDate.of(2001, 2, 4));
        assertThatThrownBy(() -> lea().requireBornBefore(LocalDate.of(2001, 2, 3)))
                .isInstanceOf(CandidateRefusal.BornInTheFuture.class);
    }

    @Test
    void theStatusSaysHowFarACandidateIs() {
        Candidate candidate = aCandidate();
        assertThat(new Progress(candidate, false, null, null).status()).isEqualTo(CandidateStatus.ENROLLED);
        candidate.authorise(Ids.next(), NOW, Duration.ofHours(2));
        assertThat(new Progress(candidate, false, null, null).status()).isEqualTo(CandidateStatus.AUTHORISED);
        assertThat(new Progress(candidate, true, null, null).status()).isEqualTo(CandidateStatus.TESTED);
        assertThat(new Progress(candidate, true, Outcome.REJECTED, null).status())
                .isEqualTo(CandidateStatus.PUBLISHED);
    }
}
