package fr.pixemploi.certification.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant NOW = Instant.parse("2026-12-08T08:00:00Z");

    private static Session aSession() {
        return Session.create(
                Ids.next(),
                Ids.next(),
                new Venue("Centre Exemple", "1 rue de l'Exemple", "Exempleville"),
                "Salle 1",
                Schedule.of(LocalDateTime.of(2026, 12, 8, 9, 0), "Europe/Paris"),
                "pix-core-v3",
                AccessCode.draw(new Random(1)),
                NOW,
                SessionNotes.NONE);
    }

    @Test
    void itsStatusFollowsItsLife() {
        Session session = aSession();
        assertThat(session.status()).isEqualTo(SessionStatus.CREATED);
        session.finish(0, 0, NOW);
        assertThat(session.status()).isEqualTo(SessionStatus.FINALIZED);
        session.assign("julie", NOW);
        assertThat(session.status()).isEqualTo(SessionStatus.IN_PROCESS);
        session.publish(NOW);
        assertThat(session.status()).isEqualTo(SessionStatus.PROCESSED);
    }

    @Test
    void isNotFinalizedWhileATestIsAwaited() {
        Session session = aSession();
        assertThatThrownBy(() -> session.finish(0, 2, NOW))
                .isInstanceOfSatisfying(
                        SessionRefusal.AwaitingSittings.class,
                        refusal -> assertThat(refusal.awaited()).isEqualTo(2));
        assertThat(session.status()).isEqualTo(SessionStatus.CREATED);
    }

    @Test
    void isNotFinalizedWhileAnAlertIsOpenWhateverTheTests() {
        Session session = aSession();
        assertThatThrownBy(() -> session.finish(1, 0, NOW))
                .isInstanceOfSatisfying(
                        SessionRefusal.AlertsOpen.class,
                        refusal -> assertThat(refusal.open()).isEqualTo(1));
        assertThat(session.status()).isEqualTo(SessionStatus.CREATED);
        assertThat(session.version()).isEqualTo(1);
    }

    @Test
    void finalizingAgainChangesNothing() {
        Session session = aSession();
        session.finish(0, 0, NOW);
        session.assign("julie", NOW);
        session.finish(0, 0, NOW.plusSeconds(60));
        assertThat(session.life().finalizedAt()).isEqualTo(NOW);
        assertThat(session.status()).isEqualTo(SessionStatus.IN_PROCESS);
    }

    @Test
    void onceFinalizedItsCandidatesStayAsTheyAre() {
        Session session = aSession();
        session.requireOpen();
        session.finish(0, 0, NOW);
        assertThatThrownBy(session::requireOpen).isInstanceOf(SessionRefusal.Closed.class);
    }

    @Test
    void theJuryTouchesItOnlyOnceFinalized() {
        Session session = aSession();
        assertThatThrownBy(() -> session.assign("julie", NOW)).isInstanceOf(SessionRefusal.NotFinalized.class);
        assertThatThrownBy(() -> session.publish(NOW)).isInstanceOf(SessionRefusal.NotFinalized.class);
    }

    @Test
    void theFirstPublicationCounts() {
        Session session = aSession();
        session.finish(0, 0, NOW);
        session.publish(NOW);
        session.publish(NOW.plusSeconds(60));
        assertThat(session.life().publishedAt()).isEqualTo(NOW);
    }

    @Test
    void anotherMemberOfTheJuryMayTakeItOver() {
        Session session = aSession();
        session.finish(0, 0, NOW);
        session.assign("julie", NOW);
        session.assign("julie", NOW.plusSeconds(60));
        assertThat(session.life().assignedAt()).isEqualTo(NOW);
        session.assign("jules", NOW.plusSeconds(120));
        assertThat(session.life().officer()).isEqualTo("jules");
    }

    @Test
    void accessCodesHaveSixClearCharacters() {
        Random chance = new Random(7);
        for (int i = 0; i < 1000; i++) {
            assertThat(AccessCode.draw(chance).value()).hasSize(6).doesNotContainPattern("[01OILSZ5]");
        }
    }
}
