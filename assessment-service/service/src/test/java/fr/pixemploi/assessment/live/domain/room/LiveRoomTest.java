package fr.pixemploi.assessment.live.domain.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.live.domain.Alert;
import fr.pixemploi.assessment.live.domain.AlertCategory;
import fr.pixemploi.assessment.live.domain.DoorRules;
import fr.pixemploi.assessment.live.domain.LiveRefusal;
import fr.pixemploi.assessment.live.domain.LiveSession;
import fr.pixemploi.assessment.live.domain.RoomRules;
import fr.pixemploi.assessment.sitting.domain.EndReason;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveRoomTest {
    private static final Instant NOW = Instant.parse("2026-12-08T09:00:00Z");
    private static final RoomRules RULES = new RoomRules(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(120),
            Set.of("single-choice"),
            Set.of(new ItemId("crcn-1-1-exemple")),
            new DoorRules(5, Duration.ofMinutes(15), 1, 3),
            List.of(new AlertCategory("image-not-displaying", "L'image ne s'affiche pas", "No picture")));
    private static final LiveSession SESSION = new LiveSession(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Salle 12",
            LocalDateTime.of(2026, 12, 8, 9, 30),
            ZoneId.of("Pacific/Tahiti"),
            LiveSession.Status.OPEN);

    /** A candidate put together flag by flag. */
    private record Someone(
            int number,
            LiveCandidate.Test test,
            Instant interruptedAt,
            Instant resumeAskedAt,
            Presence presence,
            LiveCandidate.OpenAlert alert) {
        LiveCandidate candidate() {
            return new LiveCandidate(
                    SESSION.id(),
                    new UUID(0, number),
                    number,
                    Accommodations.NONE,
                    new LiveCandidate.Seat(true, false),
                    null,
                    null,
                    test,
                    interruptedAt,
                    resumeAskedAt,
                    presence,
                    0,
                    alert);
        }

        Someone alerting(Instant since) {
            return new Someone(
                    number,
                    test,
                    interruptedAt,
                    resumeAskedAt,
                    presence,
                    new LiveCandidate.OpenAlert(UUID.randomUUID(), 3, "image-not-displaying", since));
        }

        Someone asking(Instant since) {
            return new Someone(number, test, interruptedAt, since, presence, alert);
        }

        Someone held(Instant since) {
            return new Someone(number, test, since, resumeAskedAt, presence, alert);
        }

        Someone seen(Instant at) {
            return new Someone(number, test, interruptedAt, resumeAskedAt, new Presence(at, true, "computer"), alert);
        }
    }

    private static Someone notStarted(int number) {
        return new Someone(number, null, null, null, null, null);
    }

    private static Someone running(int number) {
        LiveCandidate.Test test = new LiveCandidate.Test(
                UUID.randomUUID(), NOW.minusSeconds(600), 3, NOW.minusSeconds(600), null, null, null, null);
        return new Someone(number, test, null, null, null, null).seen(NOW.minusSeconds(5));
    }

    private static Someone paused(int number, Instant since) {
        LiveCandidate.Test test = new LiveCandidate.Test(
                UUID.randomUUID(), NOW.minusSeconds(600), 3, NOW.minusSeconds(600), since, null, null, null);
        return new Someone(number, test, null, null, null, null);
    }

    private static Someone over(int number) {
        return new Someone(
                number,
                new LiveCandidate.Test(
                        UUID.randomUUID(),
                        NOW.minusSeconds(900),
                        32,
                        NOW.minusSeconds(60),
                        null,
                        null,
                        NOW.minusSeconds(60),
                        EndReason.COMPLETED),
                null,
                null,
                null,
                null);
    }

    private static List<Integer> order(List<Someone> room) {
        List<LiveCandidate> candidates =
                new ArrayList<>(room.stream().map(Someone::candidate).toList());
        Collections.shuffle(candidates, new Random(7));
        return LiveRoom.of(SESSION, candidates, RULES, NOW).lines().stream()
                .map(line -> line.candidate().number())
                .toList();
    }

    @Test
    void whoNeedsAnInvigilatorFirstComesFirstAndWhoWaitsLongestBeforeTheOthers() {
        List<Someone> inOrder = List.of(
                over(12).alerting(NOW.minusSeconds(200)),
                running(5).alerting(NOW.minusSeconds(100)).held(NOW.minusSeconds(300)),
                running(2).held(NOW.minusSeconds(300)).asking(NOW.minusSeconds(50)),
                running(1).held(NOW.minusSeconds(300)).asking(NOW.minusSeconds(40)),
                running(9).held(NOW.minusSeconds(20)),
                running(3).held(NOW.minusSeconds(10)),
                running(8).seen(NOW.minusSeconds(90)),
                running(4).seen(NOW.minusSeconds(31)),
                paused(15, NOW.minusSeconds(400)),
                running(6),
                running(7),
                notStarted(10),
                notStarted(11),
                over(13),
                over(14));
        assertThat(order(inOrder)).containsExactly(12, 5, 2, 1, 9, 3, 8, 4, 15, 6, 7, 10, 11, 13, 14);
    }

    @Test
    void countsSayHowManyAreWhereAndNobodyIsCountedTwice() {
        LiveRoom room = LiveRoom.of(
                SESSION,
                List.of(
                        running(1).alerting(NOW).held(NOW).asking(NOW).candidate(),
                        running(2).candidate(),
                        notStarted(3).candidate()),
                RULES,
                NOW);
        assertThat(room.counts())
                .containsEntry(Urgency.ALERT, 1)
                .containsEntry(Urgency.RUNNING, 1)
                .containsEntry(Urgency.NOT_STARTED, 1)
                .containsEntry(Urgency.RESUME_ASKED, 0)
                .containsEntry(Urgency.ENDED, 0);
        assertThat(room.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(3);
    }

    @Test
    void anAlertThatWaitsForTooLongIsUrgent() {
        assertThat(running(1).alerting(NOW.minusSeconds(120)).candidate().escalated(RULES, NOW))
                .isFalse();
        assertThat(running(1).alerting(NOW.minusSeconds(121)).candidate().escalated(RULES, NOW))
                .isTrue();
    }

    @Test
    void aPageThatNeverGaveASignIsLostSomeTimeAfterTheStart() {
        LiveCandidate.Test fresh = new LiveCandidate.Test(
                UUID.randomUUID(), NOW.minusSeconds(20), 1, NOW.minusSeconds(20), null, null, null, null);
        Someone silent = new Someone(1, fresh, null, null, null, null);
        assertThat(silent.candidate().presenceLost(RULES, NOW)).isFalse();
        assertThat(silent.candidate().presenceLost(RULES, NOW.plusSeconds(11))).isTrue();
        // A sign of before, such as that of a rehearsal, counts for nothing.
        assertThat(silent.seen(NOW.minusSeconds(500)).candidate().presenceLost(RULES, NOW))
                .isFalse();
        assertThat(over(2).candidate().presenceLost(RULES, NOW.plusSeconds(999)))
                .isFalse();
    }

    @Test
    void whoPausesGivesNoSignAndIsNotLost() {
        Someone away = paused(1, NOW.minusSeconds(400)).seen(NOW.minusSeconds(400));
        assertThat(away.candidate().presenceLost(RULES, NOW)).isFalse();
        assertThat(away.candidate().urgency(RULES, NOW)).isEqualTo(Urgency.PAUSED);
        assertThat(away.held(NOW).candidate().urgency(RULES, NOW)).isEqualTo(Urgency.INTERRUPTED);
    }

    @Test
    void whoComesBackFromABreakIsNotLostBeforeTheNextSign() {
        LiveCandidate.Test back = new LiveCandidate.Test(
                UUID.randomUUID(), NOW.minusSeconds(600), 4, NOW.minusSeconds(2), null, null, null, null);
        assertThat(new Someone(1, back, null, null, null, null)
                        .seen(NOW.minusSeconds(400))
                        .candidate()
                        .presenceLost(RULES, NOW))
                .isFalse();
    }

    @Test
    void theFocusRuleIsOfTypesAndOfSingleItems() {
        assertThat(RULES.watchesFocus(new ItemId("crcn-1-1-autre"), "single-choice"))
                .isTrue();
        assertThat(RULES.watchesFocus(new ItemId("crcn-1-1-exemple"), "file-upload"))
                .isTrue();
        assertThat(RULES.watchesFocus(new ItemId("crcn-1-1-autre"), "file-upload"))
                .isFalse();
        assertThatExceptionOfType(LiveRefusal.UnknownCategory.class)
                .isThrownBy(() -> RULES.requireCategory("anything"));
        assertThatThrownBy(() -> new RoomRules(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(1),
                        Set.of(),
                        Set.of(),
                        new DoorRules(5, Duration.ofMinutes(15), 1, 3),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAlertIsDecidedOnce() {
        Alert alert = new Alert(
                UUID.randomUUID(),
                SESSION.id(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                3,
                new ItemId("crcn-1-1-exemple"),
                "image-not-displaying",
                NOW,
                null);
        Alert validated = alert.handled(Alert.Outcome.VALIDATED, NOW, "ines", null);
        assertThat(validated.open()).isFalse();
        assertThat(validated.handled(Alert.Outcome.VALIDATED, NOW.plusSeconds(9), "autre", null))
                .isEqualTo(validated);
        assertThatExceptionOfType(LiveRefusal.AlertHandled.class)
                .isThrownBy(() -> validated.handled(Alert.Outcome.DISMISSED, NOW, "ines", null))
                .satisfies(refusal -> assertThat(refusal.outcome()).isEqualTo(Alert.Outcome.VALIDATED));
    }

    @Test
    void aFinalizedSessionLetsNobodyStart() {
        SESSION.requireOpen();
        LiveSession closed = new LiveSession(
                SESSION.id(),
                SESSION.centre(),
                SESSION.room(),
                SESSION.startsAt(),
                SESSION.zone(),
                LiveSession.Status.FINALIZED);
        assertThatExceptionOfType(LiveRefusal.SessionClosed.class).isThrownBy(closed::requireOpen);
    }
}
