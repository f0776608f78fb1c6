package fr.pixemploi.profile.export.application.copy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.kit.document.StandalonePage;
import fr.pixemploi.profile.export.domain.PartMaker;
import fr.pixemploi.profile.export.domain.PersonCopy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept, to read from top to bottom on a telephone: by service and table, each row as a list of what is in it. Long tables are
 * folded up and end after a hundred rows; the archive has them whole.
 */
final class CopyPage {
    private static final int SHOWN = 100;
    private static final int UNFOLDED = 3;
    private static final String STYLE = """
            body{font:1.1rem/1.55 system-ui,sans-serif;color:#1b1b1f;background:#fff;margin:0}
            main{max-width:44rem;margin:0 auto;padding:1rem}h1{font-size:1.6rem;line-height:1.25}
            h2{font-size:1.35rem;line-height:1.3;margin:2.5rem 0 .5rem;border-top:.2rem solid #00509e;padding-top:1rem}
            h3{font-size:1.15rem;line-height:1.3;margin:1.8rem 0 .3rem}a{color:#00509e}
            nav li,.empty li{margin:.4rem 0}nav a{display:inline-block;padding:.3rem 0}
            .about{color:#45454d;font-size:1rem;margin:.2rem 0 .6rem}
            .rows{list-style:none;padding:0;margin:.5rem 0}.rows>li{border:1px solid #8a8a94;border-radius:.4rem;padding:.6rem .8rem;margin:.6rem 0}
            dl{margin:0}dt{font-weight:700;margin-top:.4rem}dt:first-child{margin-top:0}dd{margin:0;overflow-wrap:anywhere}
            dd ul{margin:.2rem 0;padding-left:1.2rem}dd li{overflow-wrap:anywhere}
            summary{padding:.6rem 0;cursor:pointer;color:#00509e}
            .kept{border-left:.3rem solid #00509e;padding-left:.8rem}
            :focus-visible{outline:.2rem solid #00509e;outline-offset:.2rem}
            @media(min-width:40rem){dl{display:grid;grid-template-columns:14rem 1fr;gap:.2rem 1rem}dt{margin:0}}
            @media print{li{break-inside:avoid}}
            """;

    private final StandalonePage page =
            new StandalonePage("fr", "Tout ce que Pix Emploi garde de vous", STYLE).meta("referrer", "no-referrer");
    private final PlainValues values;
    private final NestedValues nested;
    private final boolean isPrinted;
    private final Element parts = new Element("div");
    /** By label, since every service keeps some of the same. */
    private final Map<String, String> stays = new LinkedHashMap<>();

    /**
     * @param againUntil until when its reader may take it again; null for a page that is handed over on paper: nothing of it is folded up, since
     *     what is folded is not printed
     */
    CopyPage(Instant madeAt, @Nullable Instant againUntil, CodeWords words, PlainValues values) {
        this.values = values;
        this.nested = new NestedValues(words, values);
        this.isPrinted = againUntil == null;
        Element main = page.main();
        main.appendElement("h1").text("Tout ce que Pix Emploi garde de vous");
        main.appendElement("p")
                .text(
                        "Cette page a été faite le " + PlainValues.moment(madeAt)
                                + ". Elle montre ce que chaque service de Pix Emploi garde de vous, à quoi cela sert et combien de temps cela reste.");
        String again =
                againUntil == null ? "" : "Vous pouvez la reprendre jusqu’au " + PlainValues.moment(againUntil) + ". ";
        main.appendElement("p").text(again + "Gardez-la pour vous : elle parle de vous seulement.");
        main.appendElement("p")
                .text(
                        "L’archive contient la même chose en tableaux (fichiers CSV) et pour un autre logiciel (donnees.json),"
                                + " avec les numéros internes que cette page ne montre pas. Les professionnels qui vous suivent n’y sont pas nommés.");
        Element nav = main.appendElement("nav").attr("aria-label", "Sommaire").appendElement("ul");
        for (PartMaker maker : PartMaker.values()) link(nav, maker.code(), maker.title());
        link(nav, "reste", "Ce qui reste si vous demandez l’effacement");
    }

    private static void link(Element nav, String id, String title) {
        nav.appendElement("li").appendElement("a").attr("href", "#" + id).text(title);
    }

    void show(PartMaker maker, Part part) {
        Element section = section(maker.code(), maker.title());
        List<Part.Table> empty = new ArrayList<>();
        for (Part.Table table : part.tables()) {
            if (table.why() != null) stays.putIfAbsent(table.label(), table.why());
            // What is kept apart from the person has no rows here, and is told at the end.
            if (!table.rows().isEmpty()) show(section, maker, table);
            else if (table.why() == null || !table.columns().isEmpty()) empty.add(table);
        }
        if (empty.isEmpty()) return;
        section.appendElement("h3").text("Rien à montrer");
        Element list = section.appendElement("ul").addClass("empty");
        empty.forEach(table -> list.appendElement("li")
                .text(
                        table.columns().isEmpty()
                                ? table.label() + " : des données techniques, qui ne disent rien de plus"
                                : table.label() + " : rien"));
    }

    private Element section(String id, String title) {
        Element section = parts.appendElement("section").attr("aria-labelledby", id);
        section.appendElement("h2").attr("id", id).text(title);
        return section;
    }

    private void show(Element section, PartMaker maker, Part.Table table) {
        int rows = table.rows().size();
        section.appendElement("h3").text(table.label());
        section.appendElement("p")
                .addClass("about")
                .text("Pour : " + inner(table.purpose()) + ". Durée : " + inner(table.retention()) + ".");
        if (table.why() != null)
            section.appendElement("p").addClass("kept").text("Reste si vous demandez l’effacement : " + table.why());
        Element place = section;
        if (rows > UNFOLDED) {
            place = folded(section);
            place.appendElement("summary").text("Voir les " + rows + " lignes de « " + table.label() + " »");
        }
        Element list = place.appendElement("ul").addClass("rows").attr("role", "list");
        List<String> titles = titles(table);
        table.rows().stream().limit(SHOWN).forEach(row -> show(list.appendElement("li"), table, titles, row));
        if (rows > SHOWN)
            place.appendElement("p")
                    .text("Les " + (rows - SHOWN) + " lignes suivantes sont dans l’archive, fichier " + maker.code()
                            + "/" + table.table() + ".csv.");
    }

    /** A label that several columns have, such as that of all dates, tells them apart by their names. */
    private static List<String> titles(Part.Table table) {
        Map<String, Long> times =
                table.columns().stream().collect(Collectors.groupingBy(Part.Column::label, Collectors.counting()));
        return table.columns().stream()
                .map(column -> outer(column.label())
                        + (times.getOrDefault(column.label(), 0L) > 1 ? " (" + column.name() + ")" : ""))
                .toList();
    }

    private void show(Element place, Part.Table table, List<String> titles, Map<String, JsonNode> row) {
        Element facts = new Element("dl");
        for (int i = 0; i < titles.size(); i++) {
            JsonNode value = row.get(table.columns().get(i).name());
            if (value != null && PlainValues.isNested(value)) {
                Element list = nested.list(value);
                if (list.childrenSize() == 0) continue;
                facts.appendElement("dt").text(titles.get(i));
                Element folded = folded(facts.appendElement("dd"));
                folded.appendElement("summary").text("Voir le détail : " + inner(titles.get(i)));
                folded.appendChild(list);
                continue;
            }
            Optional<String> plain = values.of(value);
            if (plain.isEmpty()) continue;
            facts.appendElement("dt").text(titles.get(i));
            facts.appendElement("dd").text(plain.get());
        }
        if (facts.childrenSize() == 0) place.text("Des numéros internes seulement : ils sont dans l’archive.");
        else place.appendChild(facts);
    }

    private Element folded(Element place) {
        return place.appendElement("details").attr("open", isPrinted);
    }

    private static String inner(String label) {
        return label.substring(0, 1).toLowerCase(Locale.FRENCH) + label.substring(1);
    }

    private static String outer(String label) {
        return label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1);
    }

    /** After all parts were shown. */
    PersonCopy.Page written() {
        Element section = section("reste", "Ce qui reste si vous demandez l’effacement");
        if (stays.isEmpty()) section.appendElement("p").text("Rien.");
        else {
            section.appendElement("p").text("Tout le reste est effacé. Ceci reste, et voici pourquoi :");
            Element facts = section.appendElement("dl");
            stays.forEach((label, why) -> {
                facts.appendElement("dt").text(label);
                facts.appendElement("dd").text(why);
            });
        }
        page.main().appendChildren(parts.children());
        return new PersonCopy.Page(page.html(), StandalonePage.policy(STYLE));
    }
}
