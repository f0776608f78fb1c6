package fr.pixemploi.pathway.pathway.rest.page;

import fr.pixemploi.kit.document.AccessiblePdf;
import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.pathway.pathway.domain.Pathway;
import fr.pixemploi.pathway.pathway.domain.step.PathwayStep;
import fr.pixemploi.pathway.recommendation.domain.offered.Timing;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A pathway as a PDF for the person, to be kept and shown: in easy French and large letters what comes when and where and what to ask, then on
 * a page of its own the reasons in full. Without name: whoever finds it learns of nobody.
 */
public final class PathwayDocument {
    private static final String STYLE = """
            body { margin: 0; color: #161616; font-family: "Liberation Sans"; font-size: 14pt; line-height: 1.4; }
            h1 { margin: 0 0 4mm; color: #1b2a6b; font-size: 24pt; font-weight: normal; line-height: 1.2; }
            h2 { margin: 6mm 0 1mm; color: #1b2a6b; font-size: 17pt; font-weight: normal; page-break-after: avoid; }
            p { margin: 1mm 0; }
            ul { margin: 1mm 0; padding-left: 6mm; }
            section { page-break-inside: avoid; margin-bottom: 5mm; }
            .state { padding: 3mm 4mm; border-left: 2mm solid #1b2a6b; background: #f2f4fb; }
            .full { page-break-before: always; font-size: 11pt; }
            @page { size: A4; margin: 16mm 18mm; }
            """;

    private PathwayDocument() {}

    /**
     * The document's bytes.
     *
     * @param goal what its goal is called in easy French; null when nobody knows any more
     */
    public static byte[] pdf(Pathway pathway, @Nullable String goal) {
        return AccessiblePdf.of(document(pathway, goal), Map.of());
    }

    static Document document(Pathway pathway, @Nullable String goal) {
        StandalonePage page = new StandalonePage("fr", "Mon parcours", STYLE).meta("subject", "Mon parcours");
        Element main = page.main();
        main.appendElement("h1").text("Mon parcours");
        main.appendElement("p").text(pathway.prescription().title().easy());
        if (goal != null) main.appendElement("p").text("Votre but : %s.".formatted(goal));
        Element state = main.appendElement("div").addClass("state");
        for (String sentence : EasyWords.of(pathway)) state.appendElement("p").text(sentence);
        for (PathwayStep step : pathway.steps()) easy(main, pathway, step);
        List<PathwayStep.Offered> open = pathway.steps().stream()
                .filter(step -> pathway.decision().open() && step.following().open())
                .flatMap(step -> Stream.ofNullable(step.offered()))
                .filter(offered -> offered.timing() != Timing.SELF_PACED)
                .toList();
        if (!open.isEmpty()) main.appendElement("p").addClass("state").text(EasyWords.toAsk(open));
        if (pathway.steps().stream().anyMatch(step -> !step.reasons().isEmpty())) full(main, pathway);
        return page.document();
    }

    private static void easy(Element main, Pathway pathway, PathwayStep step) {
        Element section = section(main, step);
        section.appendElement("p").text(EasyWords.when(step));
        for (String sentence : EasyWords.where(step)) section.appendElement("p").text(sentence);
        EasyWords.state(pathway, step)
                .ifPresent(sentence -> section.appendElement("p").text(sentence));
        said(section, step, Said::easy);
    }

    private static void full(Element main, Pathway pathway) {
        Element full = main.appendElement("div").addClass("full");
        full.appendElement("h1").text("En détail");
        for (PathwayStep step : pathway.steps())
            if (!step.reasons().isEmpty()) said(section(full, step), step, Said::french);
    }

    private static Element section(Element parent, PathwayStep step) {
        Element section = parent.appendElement("section");
        section.appendElement("h2").text(step.number() + ". " + step.title());
        return section;
    }

    private static void said(Element section, PathwayStep step, Function<Said, String> how) {
        if (step.reasons().isEmpty()) return;
        Element list = section.appendElement("ul");
        for (Said reason : step.reasons()) list.appendElement("li").text(how.apply(reason));
    }
}
