package fr.pixemploi.assessment.result.rest.page;

import fr.pixemploi.assessment.result.domain.Portrait;
import fr.pixemploi.assessment.result.domain.reading.Reading;
import fr.pixemploi.kit.document.StandalonePage;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A result as an HTML page that stands by itself: no script, nothing loaded from anywhere. The chart is a picture with the table
 * beside it, which holds the same; it reads well on a narrow phone, in print and with a screen reader.
 */
public final class ResultPage {
    private static final double RADAR = 320;
    private static final int PERCENT = 100;
    private static final int BAR_STEP = 5;
    private static final double SECONDS_A_MINUTE = 60;
    private static final String STYLE = PageStyle.shown();

    /** What the page may do: show its own style, and nothing else. */
    public static final String CONTENT_SECURITY_POLICY = StandalonePage.policy(STYLE);

    private ResultPage() {}

    /** The page as text. */
    public static String html(ResultSheet sheet) {
        return "<!doctype html>\n" + document(sheet, false).outerHtml();
    }

    /**
     * The page as a tree.
     *
     * @param printed whether it becomes a PDF, where the chart is drawn by {@link ResultDocument}
     */
    static Document document(ResultSheet sheet, boolean printed) {
        String title = sheet.say("title.self");
        StandalonePage page = new StandalonePage(
                        sheet.language().locale().getLanguage(), title, printed ? PageStyle.printed() : STYLE)
                .meta(printed ? "subject" : "description", title);
        Element main = page.main();
        head(main, sheet, title);
        summary(main, sheet);
        strengths(main, sheet);
        next(main, sheet);
        subjects(main, sheet, printed);
        badges(main, sheet);
        levels(main, sheet);
        about(main, sheet);
        return page.document();
    }

    private static void head(Element main, ResultSheet sheet, String title) {
        Element header = main.appendElement("header");
        header.appendElement("h1").text(title);
        String name = sheet.name();
        if (name != null) header.appendElement("p").addClass("name").text(sheet.say("name", name));
        Portrait portrait = sheet.result().portrait();
        String campaign = portrait == null
                ? sheet.result().campaign().value()
                : portrait.campaign().title();
        ZoneId zone = ZoneId.of(
                portrait == null ? "Europe/Paris" : portrait.campaign().timeZone());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(sheet.language().locale())
                .format(sheet.result().completedAt().atZone(zone));
        header.appendElement("p").text(sheet.say("meta", campaign, day));
        if (portrait != null && portrait.assisted())
            header.appendElement("p").addClass("note").text(sheet.say("assisted.self"));
        UUID replacedBy = sheet.result().replacedBy();
        if (replacedBy != null)
            header.appendElement("p").addClass("note").text(sheet.say("replaced", replacedBy.toString()));
    }

    private static void summary(Element main, ResultSheet sheet) {
        Element section = section(main, "summary", sheet.say("summary"));
        Portrait portrait = sheet.result().portrait();
        int top = portrait == null ? sheet.base().maxLevel() : portrait.topLevel();
        int competences = portrait == null
                ? sheet.result().competences().size()
                : portrait.scope().size();
        if (portrait != null) {
            Portrait.StageReached stage = portrait.stage();
            if (stage != null) {
                Element reached = french(section.appendElement("p").addClass("stage"), sheet);
                String rank = sheet.say("stage", stage.rank(), stage.of());
                String words = stage.title();
                if (words == null) {
                    reached.appendElement("strong")
                            .attr("lang", language(sheet))
                            .text(rank);
                } else {
                    reached.appendElement("strong").text(words);
                    reached.appendText(" ");
                    reached.appendElement("span").attr("lang", language(sheet)).text("(" + rank + ")");
                }
                String text = stage.participant();
                if (text != null) french(section.appendElement("p"), sheet).text(text);
            }
            if (!sheet.self())
                adviser(
                        section,
                        sheet,
                        stage == null ? null : stage.adviser(),
                        portrait.campaign().adviser());
            section.appendElement("p")
                    .addClass("figure")
                    .text(sheet.say("mastery.self", Math.round(PERCENT * portrait.mastery())));
        }
        section.appendElement("p")
                .text(sheet.say("pix", sheet.result().totalPix(), sheet.base().pixPerLevel() * top * competences));
        if (portrait == null) return;
        section.appendElement("p")
                .text(sheet.say("questions", portrait.questions(), Math.round(portrait.seconds() / SECONDS_A_MINUTE)));
        int unmeasured = competences - sheet.result().competences().size();
        if (unmeasured > 0) section.appendElement("p").addClass("note").text(sheet.say("unmeasured", unmeasured));
    }

    private static void adviser(
            Element section, ResultSheet sheet, @Nullable String ofStage, @Nullable String ofCampaign) {
        if (ofStage == null && ofCampaign == null) return;
        Element aside = section.appendElement("div").addClass("adviser");
        aside.appendElement("h3").text(sheet.say("adviser"));
        for (String text : new String[] {ofStage, ofCampaign}) {
            if (text != null) french(aside.appendElement("p"), sheet).text(text);
        }
    }

    private static void strengths(Element main, ResultSheet sheet) {
        Portrait portrait = sheet.result().portrait();
        if (portrait == null) return;
        Element section = section(main, "strengths", sheet.say("strengths"));
        if (portrait.strengths().isEmpty()) {
            section.appendElement("p").text(sheet.say("strengths.none"));
            return;
        }
        Element list = french(section.appendElement("ul"), sheet);
        for (Portrait.Strength strength : portrait.strengths())
            list.appendElement("li").text(withoutKnows(strength.skill()));
    }

    private static void next(Element main, ResultSheet sheet) {
        Portrait portrait = sheet.result().portrait();
        if (portrait == null) return;
        Element section = section(main, "next", sheet.say("next"));
        if (portrait.next().isEmpty()) {
            // Nothing was measured, or all of it is mastered; only the second is worth a sentence.
            if (!sheet.result().competences().isEmpty())
                section.appendElement("p").text(sheet.say("next.none"));
            else section.remove();
            return;
        }
        section.appendElement("p").text(sheet.say("next.intro"));
        Element list = french(section.appendElement("ul"), sheet);
        for (Portrait.NextStep step : portrait.next()) {
            Element entry = list.appendElement("li");
            entry.text(withoutKnows(step.skill()));
            String hint = step.hint();
            if (hint != null) entry.appendElement("p").addClass("hint").text(hint);
        }
    }

    private static void subjects(Element main, ResultSheet sheet, boolean printed) {
        Element section = section(main, "subjects", sheet.say("subjects"));
        Element both = section.appendElement("div").addClass("both");
        Radar.of(sheet.reading(), RADAR).ifPresent(radar -> {
            Element figure = both.appendElement("div").addClass("chart");
            if (printed)
                figure.appendElement("object")
                        .attr("type", ResultDocument.CHART)
                        .attr("alt", sheet.say("subjects.chart"))
                        .attr("title", sheet.say("subjects.chart"))
                        .addClass("radar");
            else picture(figure, radar, sheet.say("subjects.chart"));
        });
        table(both, sheet);
    }

    private static void table(Element parent, ResultSheet sheet) {
        Element table = parent.appendElement("table");
        Element heads = table.appendElement("thead").appendElement("tr");
        heads.appendElement("th").attr("scope", "col").text(sheet.say("subject"));
        heads.appendElement("th").attr("scope", "col").text(sheet.say("level"));
        String domain = "";
        Element body = table.appendElement("tbody");
        boolean own = sheet.reading().own();
        for (Reading.Line line : sheet.reading().lines()) {
            if (!line.domain().equals(domain)) {
                if (!domain.isEmpty()) body = table.appendElement("tbody");
                domain = line.domain();
                Element group = body.appendElement("tr")
                        .appendElement("th")
                        .attr("colspan", "2")
                        .attr("scope", "rowgroup")
                        .addClass("domain")
                        .text(domain);
                if (own) french(group, sheet);
            }
            Element row = body.appendElement("tr");
            Element subject = row.appendElement("th").attr("scope", "row");
            if (own) french(subject, sheet);
            subject.appendElement("span").addClass("code").text(line.code());
            subject.appendText(" " + line.title());
            Element cell = row.appendElement("td");
            String level = line.levelTitle();
            if (level == null) {
                cell.addClass("unmeasured").text(sheet.say("unmeasured.cell"));
                continue;
            }
            cell.text(level);
            if (own) french(cell, sheet);
            long filled = BAR_STEP * Math.round(PERCENT * line.share() / BAR_STEP);
            cell.appendElement("div")
                    .addClass("bar")
                    .attr("aria-hidden", "true")
                    .appendElement("div")
                    .addClass("fill w" + filled);
            String text = sheet.self()
                    ? line.text()
                    : Optional.ofNullable(line.adviserText()).orElse(line.text());
            if (text != null) cell.appendElement("p").addClass("hint").text(text);
        }
    }

    private static void badges(Element main, ResultSheet sheet) {
        Portrait portrait = sheet.result().portrait();
        if (portrait == null || portrait.badges().isEmpty()) return;
        Element section = section(main, "badges", sheet.say("badges"));
        Element list = section.appendElement("ul").addClass("badges");
        for (Portrait.BadgeState badge : portrait.badges()) {
            Element entry = list.appendElement("li");
            french(entry.appendElement("strong"), sheet).text(badge.title());
            entry.appendElement("p")
                    .text(
                            badge.earned()
                                    ? sheet.say("badge.earned")
                                    : sheet.say("badge.near", Math.round(PERCENT * badge.progress())));
            if (badge.earned()) french(entry.appendElement("p"), sheet).text(badge.text());
        }
    }

    private static void levels(Element main, ResultSheet sheet) {
        List<Reading.LevelWords> levels = sheet.reading().levels();
        if (levels.isEmpty()) return;
        Element section = section(main, "levels", sheet.say("levels"));
        Element list = section.appendElement("ul");
        if (sheet.reading().own()) french(list, sheet);
        for (Reading.LevelWords level : levels) {
            Element entry = list.appendElement("li");
            entry.appendElement("strong").text(level.title());
            entry.appendText(" – " + level.text());
        }
        if (!sheet.reading().own()) section.appendElement("p").addClass("note").text(sheet.say("levels.note"));
    }

    private static void about(Element main, ResultSheet sheet) {
        Element section = section(main, "about", sheet.say("about"));
        section.appendElement("p").text(sheet.say("about.uncertain"));
        if (sheet.base().cutScoresStatus().equals("proposal"))
            section.appendElement("p").text(sheet.say("about.proposal"));
        Element read = section.appendElement("p")
                .text(sheet.say(
                        "about.framework",
                        sheet.reading().title(),
                        String.valueOf(sheet.reading().version())));
        if (sheet.reading().own()) french(read, sheet);
        String bank = sheet.result().bankVersion();
        section.appendElement("p")
                .text(sheet.say(
                        "about.versions",
                        String.valueOf(sheet.base().version()),
                        bank.substring(0, Math.min(bank.length(), 12))));
        section.appendElement("p")
                .text(sheet.say("about.reference", sheet.result().id().toString()));
        String untranslated = sheet.say("untranslated");
        if (!untranslated.isEmpty()) section.appendElement("p").text(untranslated);
    }

    private static Element section(Element main, String id, String title) {
        Element section = main.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(title);
        return section;
    }

    private static void picture(Element parent, Radar radar, String title) {
        Element svg = parent.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + (int) radar.size() + " " + (int) radar.size())
                .attr("role", "img")
                .attr("aria-label", title)
                .addClass("radar");
        for (List<Radar.Point> ring : radar.rings())
            svg.appendElement("polygon").addClass("ring").attr("points", points(ring));
        Radar.Point centre = radar.centre();
        for (Radar.Point end : radar.rings().getLast())
            svg.appendElement("line")
                    .addClass("axis")
                    .attr("x1", number(centre.x()))
                    .attr("y1", number(centre.y()))
                    .attr("x2", number(end.x()))
                    .attr("y2", number(end.y()));
        svg.appendElement("polygon").addClass("shape").attr("points", points(radar.shape()));
        for (Radar.Point top : radar.shape())
            svg.appendElement("circle")
                    .addClass("top")
                    .attr("cx", number(top.x()))
                    .attr("cy", number(top.y()))
                    .attr("r", "3");
        for (Radar.Label label : radar.labels())
            svg.appendElement("text")
                    .attr("x", number(label.at().x()))
                    .attr("y", number(label.at().y() + 4))
                    .attr("text-anchor", "middle")
                    .text(label.text());
    }

    private static String points(List<Radar.Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Marks what is French on a page in another language, for voices. */
    private static Element french(Element element, ResultSheet sheet) {
        if (sheet.isForeign()) element.attr("lang", "fr");
        return element;
    }

    private static String language(ResultSheet sheet) {
        return sheet.language().locale().getLanguage();
    }

    /** "sait trier" under the heading "you can": "Trier". */
    static String withoutKnows(String skill) {
        String rest = skill.startsWith("sait ") ? skill.substring("sait ".length()) : skill;
        return rest.substring(0, 1).toUpperCase(Locale.FRENCH) + rest.substring(1);
    }
}
