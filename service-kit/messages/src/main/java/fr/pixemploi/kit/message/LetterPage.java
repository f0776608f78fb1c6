package fr.pixemploi.kit.message;

import fr.pixemploi.kit.document.QrCode;
import fr.pixemploi.kit.document.StandalonePage;
import org.jsoup.nodes.Element;

/**
 * A letter as a page to print, on one side of A4: its texts, its address in letters and as a QR code. No script, nothing loaded from
 * anywhere.
 */
public final class LetterPage {
    private static final String STYLE = """
            body{font:1.2rem/1.6 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
            h1{font-size:1.6rem;line-height:1.3}p{overflow-wrap:anywhere}svg{width:12rem;height:12rem;display:block}
            .action{break-inside:avoid}.label{font-weight:700}footer{border-top:.1rem solid;margin-top:2rem;font-size:1rem}
            @page{size:A4;margin:2cm}@media print{body{font-size:11pt;margin:0;max-width:none;padding:0}}""";

    /** What the page may do: show its own style, and nothing else. The value of {@code Content-Security-Policy}. */
    public static final String CONTENT_SECURITY_POLICY = StandalonePage.policy(STYLE);

    private LetterPage() {}

    /** The page as HTML. */
    public static String html(Letter letter) {
        StandalonePage page = new StandalonePage(letter.language(), letter.subject(), STYLE);
        page.meta("robots", "noindex");
        page.main().appendElement("h1").text(letter.subject());
        letter.paragraphs().forEach(text -> page.main().appendElement("p").text(text));
        Action action = letter.action();
        if (action != null) {
            Element part = page.main().appendElement("section").addClass("action");
            part.appendElement("p").addClass("label").text(action.label());
            part.appendElement("p").text(action.address().toString());
            part.append(new QrCode(action.address().toString()).svg());
        }
        Element footer = page.main().appendElement("footer");
        letter.footer().forEach(text -> footer.appendElement("p").text(text));
        return page.html();
    }
}
