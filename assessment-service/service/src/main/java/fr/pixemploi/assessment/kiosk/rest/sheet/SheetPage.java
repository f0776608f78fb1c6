package fr.pixemploi.assessment.kiosk.rest.sheet;

import fr.pixemploi.kit.document.StandalonePage;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * A sheet of codes to print on A4 and to cut: on each slip the person's label or place, the code, what to do with it, until when. It names
 * neither structure nor campaign, whose title may say what the person is followed for. No script, nothing loaded from anywhere. In French.
 */
final class SheetPage {
    private static final DateTimeFormatter END = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH);
    private static final String STYLE = """
            body{font:1rem/1.4 sans-serif;margin:1rem auto;padding:0 1rem;max-width:50rem;color:#000;background:#fff}
            ol{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr))}
            li{border:.1rem dashed #000;padding:.6rem 1rem;break-inside:avoid}li p{margin:.2rem 0;overflow-wrap:anywhere}
            .who{font-weight:700}.code{font:700 2rem/1.3 monospace;white-space:nowrap}
            @page{size:A4;margin:1cm}@media print{header{display:none}body{margin:0;padding:0;max-width:none}
            ol{grid-template-columns:1fr 1fr}}""";

    /** What the page may do: show its own style, and nothing else. */
    static final String CONTENT_SECURITY_POLICY = StandalonePage.policy(STYLE);

    private SheetPage() {}

    /** @param zone of the structure, in which the end is told */
    static String html(SheetView sheet, ZoneId zone) {
        StandalonePage page = new StandalonePage("fr", "Codes pour la borne", STYLE);
        Element main = page.main();
        String end = END.format(sheet.expiresAt().atZone(zone));
        head(main, sheet, end);
        Element list = main.appendElement("ol");
        for (SheetView.SlipView slip : sheet.people()) slip(list, slip, end);
        return page.html();
    }

    private static void head(Element main, SheetView sheet, String end) {
        Element header = main.appendElement("header");
        header.appendElement("h1").text("Codes pour la borne");
        boolean told = sheet.people().stream().allMatch(slip -> slip.code() != null);
        header.appendElement("p")
                .text(
                        told
                                ? "Imprimez cette page maintenant : les codes ne seront plus montrés. Découpez le long des pointillés."
                                : "Ces codes ont déjà été montrés une fois. Si vous ne les avez plus, annulez cette feuille et demandez-en une autre.");
        header.appendElement("p")
                .text("Valables jusqu'au " + end + ", heure locale, sur les bornes de votre structure.");
        header.appendElement("p").text("Pour annuler la feuille : son numéro est " + sheet.id() + ".");
    }

    private static void slip(Element list, SheetView.SlipView slip, String end) {
        Element item = list.appendElement("li");
        String label = slip.label();
        item.appendElement("p").addClass("who").text(label == null ? "Place " + slip.place() : label);
        String code = slip.code();
        if (code == null) {
            item.appendElement("p").text("Code déjà montré.");
            return;
        }
        item.appendElement("p").addClass("code").text(code);
        item.appendElement("p").text("Tapez ces huit chiffres sur la borne. Ce code est pour vous seulement.");
        item.appendElement("p").text("Il marche une fois, jusqu'au " + end + ".");
    }
}
