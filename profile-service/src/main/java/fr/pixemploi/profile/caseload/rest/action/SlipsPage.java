package fr.pixemploi.profile.caseload.rest.action;

import fr.pixemploi.kit.document.QrCode;
import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.profile.beneficiary.application.InvitePerson;
import fr.pixemploi.profile.caseload.application.action.PrintSlips;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Slips to hand out, one a sheet of paper, behind a list that says whose each is and stays with the adviser: a slip names neither person nor
 * structure, so that whoever finds it learns nothing. In easy French. No script, nothing loaded from anywhere.
 */
final class SlipsPage {
    private static final int HALF = 5;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final String STYLE = """
            body{font:1.2rem/1.6 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
            .code{font:700 2.2rem/1.4 monospace;letter-spacing:.1em;border:.2rem solid;padding:.5rem 1rem;display:inline-block}
            svg{width:12rem;height:12rem}li{margin:.5rem 0}section{border-top:.1rem dashed;margin-top:2rem;padding-top:1rem}
            @media print{section{break-before:page;border:0}}@page{margin:2cm}""";

    /** What the page may do: show its own style, and nothing else. */
    static final String CONTENT_SECURITY_POLICY = StandalonePage.policy(STYLE);

    private SlipsPage() {}

    /** @param portal where a code for a file is entered; without it the QR code holds the code alone */
    static String html(PrintSlips.Slips slips, Optional<String> portal) {
        StandalonePage page = new StandalonePage("fr", "Invitations à imprimer", STYLE);
        Element main = page.main();
        list(main, slips);
        for (PrintSlips.Slip slip : slips.slips()) slip(main, slips.campaignCode(), slip, portal);
        return page.html();
    }

    private static void list(Element main, PrintSlips.Slips slips) {
        main.appendElement("h1").text("Invitations à imprimer");
        text(main, "Gardez cette page : elle dit à qui donner chaque feuille. Les feuilles ne portent pas de nom.");
        text(main, "Les codes des feuilles imprimées avant pour ces personnes ne marchent plus.");
        Element list = main.appendElement("ul");
        for (PrintSlips.Slip slip : slips.slips()) {
            String name = Stream.of(slip.line().firstName(), slip.line().lastName())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            list.appendElement("li").text("Feuille " + slip.line().number() + " : " + name);
        }
    }

    private static void slip(Element main, String campaign, PrintSlips.Slip slip, Optional<String> portal) {
        Element sheet = main.appendElement("section");
        sheet.appendElement("h2").text("Feuille " + slip.line().number() + " : votre invitation");
        text(sheet, "Nous vous invitons à faire un test de vos compétences numériques. Ce n’est pas un examen.");
        InvitePerson.Invited invited = slip.invited();
        if (invited != null) file(sheet, invited, portal);
        sheet.appendElement("h3").text(invited == null ? "Pour faire le test" : "2. Faites le test");
        text(sheet, "Dans votre espace Pix Emploi, tapez le code du test :");
        sheet.appendElement("p").addClass("code").text(campaign);
        text(sheet, "C’est difficile ? Demandez de l’aide à votre conseiller.");
    }

    private static void file(Element sheet, InvitePerson.Invited invited, Optional<String> portal) {
        String code = invited.code().value();
        if (invited.sandbox())
            text(sheet, "ESSAI : ce dossier est celui d’une personne inventée. Ne donnez pas cette feuille.");
        sheet.appendElement("h3").text("1. Ouvrez votre dossier");
        text(sheet, "Scannez le carré avec votre téléphone, ou ouvrez votre espace Pix Emploi. Puis tapez ce code :");
        sheet.appendElement("p").addClass("code").text(code.substring(0, HALF) + " " + code.substring(HALF));
        // After the #, which browsers send to nobody: no log on the way holds the code.
        sheet.append(new QrCode(portal.map(address -> address + "#" + code).orElse(code)).svg());
        text(
                sheet,
                "Ce code est pour vous seulement. Il sert une seule fois, jusqu’au " + day(invited.expiresAt())
                        + ". Ne montrez cette feuille à personne.");
    }

    private static void text(Element in, String text) {
        in.appendElement("p").text(text);
    }

    private static String day(Instant end) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.FRENCH)
                .format(end.atZone(ZONE));
    }
}
