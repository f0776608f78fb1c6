package fr.pixemploi.certification.day.domain;

import fr.pixemploi.certification.session.domain.SessionStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a centre does next about a session, the most urgent first, in French. */
public final class NextSteps {
    private NextSteps() {}

    /** @param notInOrder what is to be done for the session to be in order, in French */
    public static List<String> of(DaySession session, List<String> notInOrder, Instant now) {
        if (session.status() != SessionStatus.CREATED) return List.of(afterwards(session.status()));
        List<String> steps = new ArrayList<>();
        if (session.openAlerts() > 0)
            steps.add("Répondez aux alertes de la salle : %d attend(ent).".formatted(session.openAlerts()));
        DaySession.Candidates candidates = session.candidates();
        boolean begun = !now.isBefore(session.startsAt().atZone(session.zone()).toInstant());
        if (candidates.all() == 0) {
            if (!begun) steps.add("Inscrivez les candidats.");
        } else if (!begun) {
            steps.addAll(notInOrder);
            if (session.arranged().words().isEmpty()) steps.add("Imprimez la feuille d’émargement.");
            else steps.add("Préparez les aménagements, puis imprimez la feuille d’émargement.");
        } else {
            steps.addAll(notInOrder);
            if (candidates.authorised() > 0)
                steps.add("Attendez la fin des tests : %d en cours.".formatted(candidates.authorised()));
            else if (candidates.tested() == 0) steps.add("Accueillez les candidats et vérifiez leur identité.");
            else if (session.openAlerts() == 0) steps.add("Finalisez la session.");
        }
        return steps;
    }

    private static String afterwards(SessionStatus status) {
        return switch (status) {
            case CREATED -> throw new IllegalStateException("it goes on");
            case CANCELLED -> "Rien à faire : la session est annulée.";
            case FINALIZED, IN_PROCESS -> "Rien à faire : le jury examine la session.";
            case PROCESSED -> "Rien à faire : les résultats sont publiés.";
        };
    }
}
