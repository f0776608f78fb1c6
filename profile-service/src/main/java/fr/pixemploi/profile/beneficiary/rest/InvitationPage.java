package fr.pixemploi.profile.beneficiary.rest;

import fr.pixemploi.kit.document.QrCode;
import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.profile.beneficiary.application.InvitePerson;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The invitation on paper, to be printed and handed over: the code to type, as a QR code too, what to do with it in easy French, and until
 * when. It names neither person nor structure: whoever finds it learns nothing. No script, nothing loaded from anywhere.
 */
final class InvitationPage {
    private static final int HALF = 5;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final String STYLE = """
            body{font:1.2rem/1.6 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
            .code{font:700 2.4rem/1.4 monospace;letter-spacing:.15em;border:.2rem solid;padding:.5rem 1rem;display:inline-block}
            svg{width:14rem;height:14rem}li{margin:.5rem 0}.easy{border-top:.1rem solid;margin-top:2rem}@page{margin:2cm}""";

    /** What the page may do: show its own style, and nothing else. */
    static final String CONTENT_SECURITY_POLICY = StandalonePage.policy(STYLE);

    private InvitationPage() {}

    /** @param portal where a code is entered; without it the QR code holds the code alone */
    static String html(InvitePerson.Invited invited, Optional<String> portal) {
        String code = invited.code().value();
        // After the #, which browsers send to nobody: no log on the way holds the code.
        String target = portal.map(address -> address + "#" + code).orElse(code);
        String notice = InvitationView.notice(invited);
        StandalonePage page = new StandalonePage("fr", "Votre code d’invitation", STYLE);
        page.main().append("""
                <h1>Votre code d’invitation</h1>
                %s
                <p>Ce code ouvre votre dossier sur Pix Emploi. Il est pour vous seulement.</p>
                <p class="code">%s %s</p>
                %s
                <h2>Que faire ?</h2>
                <ol><li>Scannez le carré avec votre téléphone, ou ouvrez votre espace Pix Emploi.</li>
                <li>Connectez-vous à votre compte, ou créez-en un. Il n’est pas nécessaire d’avoir une adresse électronique.</li>
                <li>Tapez le code. Les espaces et les minuscules ne comptent pas.</li></ol>
                <p>Vous avez déjà un dossier avec une autre structure ? Ce code permet de réunir les deux. Aucune structure ne voit l’autre.</p>
                <p>Ce code sert une seule fois, jusqu’au %s. Vous l’avez perdu ? Demandez-en un autre.</p>
                <section class="easy"><h2>En facile à lire</h2>
                <p>Gardez ce papier. Ne le montrez à personne.</p>
                <p>Allez sur votre espace Pix Emploi.</p>
                <p>Écrivez le code.</p>
                <p>C’est difficile ? Demandez de l’aide à votre conseiller.</p></section>
                """.formatted(
                        notice == null ? "" : "<p><strong>" + notice + "</strong></p>",
                        code.substring(0, HALF),
                        code.substring(HALF),
                        new QrCode(target).svg(),
                        day(invited.expiresAt())));
        return page.html();
    }

    private static String day(Instant end) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.FRENCH)
                .format(end.atZone(ZONE));
    }
}
