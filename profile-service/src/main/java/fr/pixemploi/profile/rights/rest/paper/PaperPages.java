package fr.pixemploi.profile.rights.rest.paper;

import fr.pixemploi.kit.document.QrCode;
import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.profile.rights.application.paper.PrintPaperCode;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The sheet to print, and what its page answers, in easy French. None names a person or a structure: whoever finds the sheet, or
 * looks over a shoulder, learns nothing. Nothing is loaded from anywhere, and all works without the one script, which fills in a scanned code.
 */
final class PaperPages {
    private static final int HALF = 5;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final String STYLE = """
            body{font:1.2rem/1.6 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
            .code{font:700 clamp(1.5rem,6.5vw,2.4rem)/1.4 monospace;letter-spacing:.1em;border:.2rem solid;padding:.5rem;display:inline-block}b{overflow-wrap:anywhere}
            svg{width:14rem;height:14rem}li{margin:.5rem 0}@page{size:A4;margin:2cm}
            label,input,button{font-size:1.2rem}#code{display:block;width:100%;max-width:20rem;padding:.6rem;box-sizing:border-box;border:.15rem solid}
            textarea{display:block;width:100%;font:inherit;padding:.6rem;box-sizing:border-box;border:.15rem solid}
            fieldset{margin:1.5rem 0;border:.1rem solid;padding:1rem}.choice{display:flex;gap:.8rem;margin:.8rem 0;align-items:flex-start}
            .choice input{width:1.5rem;height:1.5rem;flex:none;margin:.2rem 0}button{padding:.8rem 1.6rem;min-height:3rem}
            .buttons{display:flex;flex-wrap:wrap;gap:1rem}.error{border-left:.4rem solid #b00000;padding-left:1rem;color:#b00000;font-weight:700}
            :focus-visible{outline:.2rem solid #00509e;outline-offset:.2rem}""";

    /** What the sheet may do: show its own style, and nothing else. */
    static final String POLICY_OF_THE_SHEET = StandalonePage.policy(STYLE);

    /** What the page may do: the same, run its one script, and send its form to where it came from. */
    static final String POLICY_OF_THE_PAGE =
            StandalonePage.policy(STYLE, "'self'") + "; script-src " + StandalonePage.source(PaperForm.SCRIPT);

    private PaperPages() {}

    /** @param address of the public page, whole; null when this service does not know it, and the QR code holds the code alone */
    static String sheet(PrintPaperCode.Printed printed, @Nullable String address) {
        String code = printed.code().value();
        String way = address == null
                ? "Allez sur la page que votre structure vous indique."
                : "Scannez le carré avec un téléphone, ou allez sur la page : <b>" + address + "</b>";
        return page("Votre code pour vos droits", """
                <h1>Votre code pour vos droits</h1>
                <p>Avec ce code, vous décidez de vos données sur Pix Emploi, sans compte et sans rendez-vous.</p>
                <p class="code">%s %s</p>
                %s
                <h2>Que faire ?</h2>
                <ol><li>%s</li>
                <li>Tapez le code. Les espaces et les minuscules ne comptent pas.</li>
                <li>Choisissez ce que vous voulez : arrêter un partage, avoir une copie de vos données, les faire corriger, suspendre ou effacer, vous opposer.</li></ol>
                <p>Gardez ce papier. Ne le montrez à personne. Il ne montre rien de votre dossier.</p>
                <p>Il est valable jusqu’au %s. Vous l’avez perdu ? Demandez-en un autre : l’ancien ne marche plus.</p>
                """.formatted(
                        code.substring(0, HALF),
                        code.substring(HALF),
                        new QrCode(address == null ? code : address + "#" + code).svg(),
                        way,
                        day(printed.expiresAt())));
    }

    static String done(RightsRequest request) {
        LocalDate due = request.dueOn();
        String answered = due == null ? "" : """
                <p>La structure qui vous a donné le papier vous répond. Vous pouvez aussi y passer.</p>
                <p>Vous devez avoir une réponse au plus tard le %s.</p>
                """.formatted(day(due));
        return page("C’est fait", """
                <h1>C’est fait</h1>
                <p>%s</p>
                %s
                <p>Vous pouvez fermer cette page.</p>
                """.formatted(outcome(request.kind()), answered));
    }

    /** In place of what is done: this address tried too often. */
    static String tooOften() {
        return page("Trop d’essais", """
                <h1>Trop d’essais</h1>
                <p>Rien n’est enregistré. Attendez une minute, puis recommencez.</p>
                """);
    }

    private static String outcome(RightsRequest.Kind kind) {
        return switch (kind) {
            case WITHDRAWAL -> "La structure qui vous a donné le papier ne voit plus vos résultats.";
            case WITHDRAWAL_EVERYWHERE -> "Plus aucune structure ne voit vos résultats.";
            case EXPORT -> "Votre demande d’une copie de vos données est enregistrée.";
            case OBJECTION -> "Votre opposition est enregistrée.";
            case CORRECTION -> "Votre demande de correction est enregistrée.";
            case RESTRICTION -> "Votre demande de suspension est enregistrée.";
            case ERASURE -> "Votre demande d’effacement est enregistrée.";
        };
    }

    static String page(String title, String content) {
        StandalonePage page = new StandalonePage("fr", title, STYLE).meta("referrer", "same-origin");
        page.main().append(content);
        return page.html();
    }

    private static String day(Instant end) {
        return day(end.atZone(ZONE).toLocalDate());
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.FRENCH)
                .format(day);
    }
}
