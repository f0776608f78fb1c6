package fr.pixemploi.certification.day.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.certification.session.domain.SessionStatus;
import fr.pixemploi.kit.id.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepsTest {
    private static final Instant BEFORE = Instant.parse("2026-12-08T07:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-12-08T09:00:00Z");
    private static final List<String> NOT_IN_ORDER = List.of("Dites qui surveille la session.");

    private static DaySession a(SessionStatus status, DaySession.Candidates candidates, int extraTime, int alerts) {
        return new DaySession(
                Ids.next(),
                LocalDateTime.parse("2026-12-08T09:30:00"),
                ZoneId.of("Europe/Paris"),
                "Centre Exemple, Exempleville",
                "Salle 1",
                status,
                candidates,
                new DaySession.Arranged(extraTime, 0, 0, 0, 0),
                alerts);
    }

    private static DaySession.Candidates candidates(int enrolled, int authorised, int tested) {
        return new DaySession.Candidates(enrolled, authorised, tested, 0);
    }

    @Test
    void beforeItBeginsItIsPutInOrderAndPrepared() {
        assertThat(NextSteps.of(a(SessionStatus.CREATED, candidates(0, 0, 0), 0, 0), NOT_IN_ORDER, BEFORE))
                .containsExactly("Inscrivez les candidats.");
        assertThat(NextSteps.of(a(SessionStatus.CREATED, candidates(3, 0, 0), 2, 0), NOT_IN_ORDER, BEFORE))
                .containsExactly(
                        "Dites qui surveille la session.",
                        "Préparez les aménagements, puis imprimez la feuille d’émargement.");
    }

    @Test
    void alertsComeFirstAndNothingIsFinalizedBeforeTestsAreBack() {
        assertThat(NextSteps.of(a(SessionStatus.CREATED, candidates(1, 2, 0), 0, 1), List.of(), AFTER))
                .containsExactly(
                        "Répondez aux alertes de la salle : 1 attend(ent).", "Attendez la fin des tests : 2 en cours.");
        assertThat(NextSteps.of(a(SessionStatus.CREATED, candidates(3, 0, 0), 0, 0), List.of(), AFTER))
                .containsExactly("Accueillez les candidats et vérifiez leur identité.");
        assertThat(NextSteps.of(a(SessionStatus.CREATED, candidates(1, 0, 2), 0, 0), List.of(), AFTER))
                .containsExactly("Finalisez la session.");
    }

    @Test
    void afterwardsTheCentreHasNothingToDo() {
        assertThat(NextSteps.of(a(SessionStatus.FINALIZED, candidates(0, 0, 3), 0, 0), NOT_IN_ORDER, AFTER))
                .containsExactly("Rien à faire : le jury examine la session.");
        assertThat(NextSteps.of(a(SessionStatus.PROCESSED, candidates(0, 0, 3), 0, 0), NOT_IN_ORDER, AFTER))
                .containsExactly("Rien à faire : les résultats sont publiés.");
    }

    @Test
    void whatIsToBePreparedIsToldInFiguresThatAgree() {
        assertThat(new DaySession.Arranged(1, 2, 0, 0, 0).words())
                .containsExactly(
                        "1 candidat a un temps majoré",
                        "2 candidats ont des questions lues à voix haute (prévoir un casque)");
    }
}
