package fr.pixemploi.certification.letter.application;

import fr.pixemploi.certification.letter.domain.ResultKey;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.message.Action;
import fr.pixemploi.kit.message.Letter;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written: that results of a session are out, and where; no name and no result. */
final class ResultLetterText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRENCH);

    private ResultLetterText() {}

    static Letter of(Session session, Optional<URI> portal, ResultKey key) {
        List<String> paragraphs = new ArrayList<>(List.of(
                "Bonjour,",
                "Les résultats de la session de certification du %s sont publiés. Lieu : %s, %s."
                        .formatted(
                                DAY.format(session.schedule().startsAt()),
                                session.venue().name(),
                                session.venue().town())));
        if (portal.isPresent())
            paragraphs.add(
                    "Le lien ouvre le fichier des résultats : ceux des candidats qui vous ont nommé. Il est valable jusqu’au %s, pour %d lectures au plus. Ne le transmettez pas."
                            .formatted(
                                    DAY.format(key.until()
                                            .atZone(session.schedule().zone())),
                                    key.reads()));
        paragraphs.add(
                "Ce message ne contient aucun résultat. Les candidats et le centre de certification lisent aussi les résultats sur Pix Emploi.");
        return new Letter(
                "fr",
                "Des résultats de certification sont publiés",
                paragraphs,
                portal.map(address -> new Action("Ouvrir les résultats", withKey(address, key)))
                        .orElse(null),
                List.of(
                        "Pix Emploi vous écrit une seule fois pour cette session : votre adresse a été donnée à l’inscription d’un candidat.",
                        "Ce message est automatique. Merci de ne pas y répondre."));
    }

    /** Behind the number sign, which browsers keep to themselves: no server on the way, and no log, sees it. */
    private static URI withKey(URI portal, ResultKey key) {
        return portal.resolve("#secret=" + key.secret());
    }
}
