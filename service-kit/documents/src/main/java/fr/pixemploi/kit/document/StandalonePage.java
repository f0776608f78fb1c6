package fr.pixemploi.kit.document;

import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that stands by itself, to be shown on a telephone or printed: one style inside, nothing loaded from anywhere. Its policy, which goes
 * into the answer, allows that style and nothing else, whatever somebody manages to write into the page.
 */
public final class StandalonePage {
    private final Document page = Document.createShell("");

    /** @param language of its words, such as {@code fr} */
    public StandalonePage(String language, String title, String style) {
        page.outputSettings().prettyPrint(false);
        Element html = page.selectFirst("html");
        if (html == null) throw new IllegalStateException("a page has a root");
        html.attr("lang", language);
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.title(title);
        meta("viewport", "width=device-width, initial-scale=1");
        page.head().appendElement("style").appendChild(new DataNode(style));
        page.body().appendElement("main");
    }

    /** The value of {@code Content-Security-Policy} for a page with this style. */
    public static String policy(String style) {
        return policy(style, "'none'");
    }

    /** @param formAction where its forms may be sent to: a source expression such as {@code 'self'} */
    public static String policy(String style, String formAction) {
        return "default-src 'none'; style-src " + source(style)
                + "; base-uri 'none'; frame-ancestors 'none'; form-action " + formAction;
    }

    /** By which source expression a policy allows exactly this style or script. */
    public static String source(String inlined) {
        return "'sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(inlined)) + "'";
    }

    public StandalonePage meta(String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
        return this;
    }

    /** What the page is about; everything that is shown goes in here. */
    public Element main() {
        return page.body().child(0);
    }

    public Document document() {
        return page;
    }

    /** The page as text. */
    public String html() {
        return "<!doctype html>\n" + page.outerHtml();
    }
}
