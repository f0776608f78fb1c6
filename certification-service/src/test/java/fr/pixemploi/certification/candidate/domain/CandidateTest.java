package fr.pixemploi.certification.candidate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.certification.rules.domain.Outcome;
import fr.pixemploi.kit.id.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final Instant NOW = Instant.parse("2026-12-08T08:00:00Z");

    private static Identity lea() {
        return new Identity(
                "Léa",
                "Exemple",
                null,
                Sex.FEMALE,
                LocalDate.of(2001, 2, 3),
                new BirthPlace("Exempleville", null, "99100", "France"));
    }

    private static final UUID LEA = Ids.next();
    private static final UUID NOE = Ids.next();

    private static Candidate aCandidate() {
        return with(Account.of(LEA, new Shown(5, false)));
    }

    private static Candidate byName() {
        return with(Account.UNKNOWN);
    }

    private static Candidate with(Account account) {
        return new Candidate(
                Ids.next(),
                Ids.next(),
                account,
                lea(),
                Particulars.NONE,
                33,
                Accommodations.NONE,
                1,
                NOW,
                null,
                null,
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
        assertThat(candidate.letIn(LEA, theirs, said(1))).isTrue();
        assertThat(candidate.letIn(LEA, theirs, said(1))).as("heard again").isFalse();
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
        assertThat(candidate.letIn(LEA, theirs, said(1))).isFalse();
        assertThat(candidate.authorisation()).isEmpty();
        assertThat(candidate.letIn(LEA, theirs, new RoomRevision(1, 1)))
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

    @Test
    void nobodyIsLetInHereWhileNobodyKnowsWithWhoseAccount() {
        Candidate candidate = byName();
        assertThatThrownBy(() -> candidate.authorise(Ids.next(), NOW, Duration.ofHours(2)))
                .isInstanceOf(CandidateRefusal.NotSeated.class);
        candidate.seat(LEA, said(1));
        candidate.bind(LEA, new Shown(2, false));
        assertThat(candidate.authorise(Ids.next(), NOW, Duration.ofHours(2))).isNotNull();
        assertThat(candidate.account().eligibleCompetences())
                .as("too few, and a fact")
                .isEqualTo(2);
    }

    @Test
    void aSeatThatTheRoomSaidBeforeChangesNothingHoweverLateItComes() {
        Candidate candidate = byName();
        assertThat(candidate.unseat(said(4))).isTrue();
        assertThat(candidate.seat(NOE, said(2))).isFalse();
        assertThat(candidate.account().isContested()).isFalse();
        assertThat(candidate.seat(LEA, said(6))).isTrue();
        assertThat(candidate.seat(LEA, said(6))).as("heard again").isFalse();
        assertThat(candidate.unseat(said(4))).isFalse();
        assertThat(candidate.account().awaited()).contains(LEA);
    }

    @Test
    void whoTheRoomLetInBeforeItsSeatIsHeardIsLetInOnceItIs() {
        Candidate candidate = byName();
        Authorisation theirs = new Authorisation(Ids.next(), NOW, NOW.plusSeconds(7200));
        assertThat(candidate.letIn(LEA, theirs, said(2))).isTrue();
        assertThat(candidate.authorisation()).isEmpty();
        candidate.seat(LEA, said(1));
        assertThat(candidate.authorisation())
                .as("while the account is contested")
                .isEmpty();
        candidate.bind(LEA, new Shown(5, false));
        assertThat(candidate.authorisation()).contains(theirs);
    }

    @Test
    void aLeaveIsOfOneAccountAndNotOfTheNextAtTheSameNumber() {
        Candidate candidate = aCandidate();
        candidate.authorise(Ids.next(), NOW, Duration.ofHours(2));
        candidate.unseat(said(1));
        assertThat(candidate.authorisation()).isEmpty();
        candidate.seat(NOE, said(2));
        candidate.bind(NOE, new Shown(5, false));
        assertThat(candidate.authorisation()).isEmpty();
        candidate.unseat(said(3));
        candidate.seat(LEA, said(4));
        candidate.bind(LEA, new Shown(5, false));
        assertThat(candidate.authorisation()).as("taken back with the seat").isEmpty();
    }

    @Test
    void aLeaveThatTheRoomGaveSinceOutlivesASeatThatComesLate() {
        Candidate candidate = byName();
        Authorisation theirs = new Authorisation(Ids.next(), NOW, NOW.plusSeconds(7200));
        candidate.letIn(LEA, theirs, said(4));
        candidate.unseat(said(2));
        candidate.seat(LEA, said(3));
        candidate.bind(LEA, new Shown(5, false));
        assertThat(candidate.authorisation()).contains(theirs);
    }

    @Test
    void anAccountThatWasNamedAtEnrolmentGivesWayToTheOneThatSits() {
        Candidate candidate = aCandidate();
        candidate.seat(LEA, said(1));
        assertThat(candidate.beneficiaryId()).contains(LEA);
        candidate.seat(NOE, said(2));
        assertThat(candidate.beneficiaryId()).isEmpty();
        assertThat(candidate.account().isContested()).isTrue();
        candidate.bind(NOE, new Shown(0, false));
        assertThat(candidate.beneficiaryId()).contains(NOE);
        assertThat(candidate.account().isContested()).isFalse();
    }

    @Test
    void aTestIsNobodysWhileTheAccountIsNotKnown() {
        Candidate candidate = byName();
        assertThat(candidate.sit(new Authorisation(Ids.next(), NOW, NOW))).isFalse();
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
        assertThat(new Progress(candidate, false, null, false, null, AskedIdentity.NOTHING).status())
                .isEqualTo(CandidateStatus.ENROLLED);
        candidate.authorise(Ids.next(), NOW, Duration.ofHours(2));
        assertThat(new Progress(candidate, false, null, false, null, AskedIdentity.NOTHING).status())
                .isEqualTo(CandidateStatus.AUTHORISED);
        assertThat(new Progress(candidate, true, null, false, null, AskedIdentity.NOTHING).status())
                .isEqualTo(CandidateStatus.TESTED);
        assertThat(new Progress(candidate, true, new Told(Outcome.REJECTED, null), false, null, AskedIdentity.NOTHING)
                        .status())
                .isEqualTo(CandidateStatus.PUBLISHED);
    }
}
