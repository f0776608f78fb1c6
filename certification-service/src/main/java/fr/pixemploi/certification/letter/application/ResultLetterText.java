package fr.pixemploi.certification.letter.application;

import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.message.Action;
import fr.pixemploi.kit.message.Letter;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written: that results of a session are out, and where; no name and no result. */
final class ResultLetterText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRENCH);

    private ResultLetterText() {}

    static Letter of(Session session, Optional<URI> portal) {
        return new Letter(
                "fr",
                "Des résultats de certification sont publiés",
                List.of(
                        "Bonjour,",
                        "Les résultats de la session de certification du %s sont publiés. Lieu : %s, %s."
                                .formatted(
                                        DAY.format(session.schedule().startsAt()),
                                        session.venue().name(),
                                        session.venue().town()),
                        "Ce message ne contient aucun résultat. Les candidats et le centre de certification lisent les résultats sur Pix Emploi."),
                portal.map(address -> new Action("Ouvrir Pix Emploi", address)).orElse(null),
                List.of(
                        "Pix Emploi vous écrit une seule fois pour cette session : votre adresse a été donnée à l’inscription d’un candidat.",
                        "Ce message est automatique. Merci de ne pas y répondre."));
    }
}
