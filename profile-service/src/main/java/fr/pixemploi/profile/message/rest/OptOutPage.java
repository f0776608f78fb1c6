package fr.pixemploi.profile.message.rest;

import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.profile.message.domain.MessageKind;

/** The page to which the address in a letter leads, in easy French. It names neither person nor structure. No script, nothing loaded from anywhere. */
final class OptOutPage {
    private static final String STYLE = """
            body{font:1.2rem/1.6 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
            button{font-size:1.2rem;padding:.8rem 1.6rem;min-height:3rem}
            :focus-visible{outline:.2rem solid #00509e;outline-offset:.2rem}""";

    /** What the page may do: show its own style, and send its form to where it came from. */
    static final String CONTENT_SECURITY_POLICY = StandalonePage.policy(STYLE, "'self'");

    private OptOutPage() {}

    static String question(MessageKind kind) {
        return page("Ne plus recevoir ces messages", """
                <h1>Ne plus recevoir ces messages</h1>
                <p>Vous recevez des messages sur ceci : <b>%s</b>.</p>
                <p>Vous n’en voulez plus ? Appuyez sur le bouton.</p>
                <form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click">
                <button>Je ne veux plus ces messages</button></form>
                """.formatted(words(kind)));
    }

    static String done(MessageKind kind) {
        return page("C’est fait", """
                <h1>C’est fait</h1>
                <p>Vous ne recevez plus de messages sur ceci : <b>%s</b>.</p>
                <p>Vous changez d’avis ? Allez dans votre espace Pix Emploi.</p>
                <p>Vous pouvez fermer cette page.</p>
                """.formatted(words(kind)));
    }

    static String unknown() {
        return page("Adresse inconnue", """
                <h1>Adresse inconnue</h1>
                <p>Cette adresse n’est pas complète. Rien n’est changé.</p>
                <p>Appuyez encore une fois sur le lien du message, ou choisissez vos messages dans votre espace Pix Emploi.</p>
                """);
    }

    private static String words(MessageKind kind) {
        return switch (kind) {
            case INVITATION -> "les invitations à ouvrir votre espace";
            case REMINDER -> "les rappels d’un test qui vous attend";
            case RESULT_READY -> "la fin d’un test";
            case SESSION_NOTICE -> "les rendez-vous de certification";
            case APPOINTMENT_CHANGED -> "les rendez-vous de certification qui changent";
            case APPOINTMENT_CANCELLED -> "les rendez-vous de certification annulés";
            case CERTIFICATE_REPLACED -> "les certificats remplacés";
            case PATHWAY_STEP -> "les formations que l’on vous propose";
            case PLACE_FREE -> "les places qui se libèrent";
            case SESSION_CANCELLED -> "les séances qui n’ont pas lieu";
            case SHARING_ENDS -> "la fin d’un partage";
            case SHARING_ASKED -> "les demandes de partage";
        };
    }

    private static String page(String title, String content) {
        StandalonePage page = new StandalonePage("fr", title, STYLE)
                .meta("referrer", "no-referrer")
                .meta("robots", "noindex");
        page.main().append(content);
        return page.html();
    }
}
