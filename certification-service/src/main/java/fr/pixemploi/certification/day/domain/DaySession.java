package fr.pixemploi.certification.day.domain;

import fr.pixemploi.certification.session.domain.SessionStatus;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A session of a centre's day, in figures; nobody is named.
 *
 * @param startsAt on the clock of the venue
 * @param openAlerts candidates who wait for an invigilator's word on a question
 */
public record DaySession(
        UUID id,
        LocalDateTime startsAt,
        ZoneId zone,
        String venue,
        String room,
        SessionStatus status,
        Candidates candidates,
        Arranged arranged,
        int openAlerts) {
    /**
     * How many are how far; each candidate counts once.
     *
     * @param authorised let in, and the test has not come back
     * @param tested the test came back, and nothing is published
     */
    public record Candidates(int enrolled, int authorised, int tested, int published) {
        public int all() {
            return enrolled + authorised + tested + published;
        }
    }

    /**
     * How many need what. Somebody may need several.
     *
     * @param adapted questions that allow what they need
     */
    public record Arranged(int extraTime, int readAloud, int breaks, int noFocusRule, int adapted) {
        /** In French, what is to be prepared; empty when nothing is. */
        public List<String> words() {
            List<String> words = new ArrayList<>();
            say(words, extraTime, "un temps majoré");
            say(words, readAloud, "des questions lues à voix haute (prévoir un casque)");
            say(words, breaks, "des pauses");
            say(words, noFocusRule, "le droit de quitter la page d’une question");
            say(words, adapted, "des questions adaptées");
            return words;
        }

        private static void say(List<String> words, int people, String what) {
            if (people > 0) words.add(people == 1 ? "1 candidat a " + what : people + " candidats ont " + what);
        }
    }
}
