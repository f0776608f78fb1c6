package fr.pixemploi.certification.letter.application.notice;

import fr.pixemploi.certification.letter.domain.NoticeKind;
import fr.pixemploi.certification.session.domain.Session;
import fr.pixemploi.kit.message.Action;
import fr.pixemploi.kit.message.Letter;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written to a candidate: when and where, without a name, and nothing of what is arranged for them. */
final class NoticeText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH'\u00A0h\u00A0'mm", Locale.FRENCH);
    private static final List<String> FOOTER = List.of(
            "Votre adresse a été donnée à l’inscription. Pour la faire corriger, écrivez à votre centre de certification.",
            "Ce message est automatique. Merci de ne pas y répondre.");

    private NoticeText() {}

    static Letter of(NoticeKind kind, Session session, Optional<URI> portal) {
        Action action =
                portal.map(address -> new Action("Ouvrir Pix Emploi", address)).orElse(null);
        return switch (kind) {
            case CONVOCATION ->
                new Letter(
                        "fr",
                        "Votre convocation à une session de certification Pix",
                        List.of(
                                "Bonjour,",
                                "Vous êtes inscrit à une session de certification Pix %s.".formatted(when(session)),
                                "Lieu : %s, %s, %s, %s."
                                        .formatted(
                                                session.venue().name(),
                                                session.room(),
                                                session.venue().address(),
                                                session.venue().town()),
                                "Venez avec une pièce d’identité. Si vous ne pouvez pas venir, prévenez le centre de certification."),
                        action,
                        FOOTER);
            case CANDIDATE_CANCELLED ->
                new Letter(
                        "fr",
                        "Votre inscription à une session de certification Pix est annulée",
                        List.of(
                                "Bonjour,",
                                "Vous n’êtes plus inscrit à la session de certification Pix %s. Lieu : %s, %s."
                                        .formatted(
                                                when(session),
                                                session.venue().name(),
                                                session.venue().town()),
                                "Pour savoir pourquoi, ou pour choisir une autre date, contactez le centre de certification."),
                        null,
                        FOOTER);
            case SESSION_CANCELLED ->
                new Letter(
                        "fr",
                        "Une session de certification Pix est annulée",
                        List.of(
                                "Bonjour,",
                                "La session de certification Pix %s n’aura pas lieu. Ne vous déplacez pas. Lieu prévu : %s, %s."
                                        .formatted(
                                                when(session),
                                                session.venue().name(),
                                                session.venue().town()),
                                "Pour choisir une autre date, contactez le centre de certification."),
                        null,
                        FOOTER);
        };
    }

    private static String when(Session session) {
        return "du %s à %s"
                .formatted(
                        DAY.format(session.schedule().startsAt()),
                        TIME.format(session.schedule().startsAt()));
    }
}
