package fr.pixemploi.assessment.result.rest.page;

import fr.pixemploi.assessment.result.domain.reading.Words;
import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.kit.problem.PackagedPage;
import io.quarkus.qute.RawString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A result as an HTML page that stands by itself: no script, nothing loaded from anywhere. The chart is a picture with the table
 * beside it, which holds the same; it reads well on a narrow phone, in print and with a screen reader. The document is the same template.
 */
public final class ResultPage {
    private static final PackagedPage TEMPLATE = template();
    private static final String STYLE = PageStyle.shown();

    /** What the page may do: show its own style, and nothing else. */
    public static final String CONTENT_SECURITY_POLICY = StandalonePage.policy(STYLE);

    private ResultPage() {}

    /** The page as text. */
    public static String html(ResultSheet sheet) {
        return document(sheet, false).outerHtml();
    }

    /**
     * The page as a tree.
     *
     * @param printed whether it becomes a PDF, where the chart is drawn by {@link ResultDocument}
     */
    static Document document(ResultSheet sheet, boolean printed) {
        String html = TEMPLATE.filled(Map.of(
                "view",
                Saying.of(sheet),
                "say",
                plain(sheet),
                "style",
                new RawString(printed ? PageStyle.printed() : STYLE),
                "printed",
                printed,
                "chartType",
                ResultDocument.CHART));
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /** The sentences that nothing is put into. */
    private static Map<String, String> plain(ResultSheet sheet) {
        return Words.in(sheet.language()).keys().stream()
                .filter(key -> !sheet.say(key).contains("{"))
                .collect(Collectors.toMap(Function.identity(), sheet::say));
    }

    private static PackagedPage template() {
        try {
            return new PackagedPage("/reading/result.html");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
