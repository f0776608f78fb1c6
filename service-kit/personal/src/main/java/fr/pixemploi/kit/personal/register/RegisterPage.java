package fr.pixemploi.kit.personal.register;

import fr.pixemploi.kit.document.StandalonePage;
import java.util.List;
import org.jsoup.nodes.Element;

/** The register as a page to read, print and search. */
final class RegisterPage {
    static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1f;background:#fff;margin:0}
            main{max-width:60rem;margin:0 auto;padding:1rem}
            h2{margin:2rem 0 .25rem}dl{margin:.5rem 0;display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}dd{margin:0}
            .wide{overflow-x:auto}table{border-collapse:collapse;width:100%}
            th,td{border:1px solid #8a8a94;padding:.3rem .5rem;text-align:left;vertical-align:top}
            @media print{h2{break-after:avoid}tr{break-inside:avoid}}
            @media(max-width:40rem){dl{grid-template-columns:1fr}dt{font-weight:bold}}
            """;

    private RegisterPage() {}

    static String of(RegisterView register) {
        StandalonePage page =
                new StandalonePage("fr", "Registre des données personnelles : " + register.service(), STYLE);
        Element main = page.main();
        main.appendElement("h1").text("Registre des données personnelles du service " + register.service());
        main.appendElement("p")
                .text(
                        "Chaque table et chaque colonne où il y a quelque chose d'une personne. Cette page est faite de ce que le service"
                                + " exécute : une colonne qui n'y est pas empêche de le construire. « Proposition » : à décider par le"
                                + " responsable du traitement.");
        register.items().forEach(table -> show(main, table));
        return page.html();
    }

    private static void show(Element main, RegisterView.Table table) {
        main.appendElement("h2").text(table.label()).attr("id", table.name());
        Element facts = main.appendElement("dl");
        fact(facts, "Table", table.name());
        if (table.why() != null) fact(facts, "Pourquoi", table.why());
        fact(facts, "Finalité", table.purpose());
        fact(facts, "Responsable", table.controller());
        fact(facts, "Base légale", table.basis() + (table.proposal() ? " (proposition)" : ""));
        fact(facts, "Durée", table.retention() + " (" + table.retentionSource() + ")");
        fact(facts, "Si la personne s'en va", table.whenErased());
        // Wide tables scroll by the keyboard too.
        Element wide = main.appendElement("div")
                .addClass("wide")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-labelledby", table.name());
        Element rows = wide.appendElement("table");
        Element head = rows.appendElement("thead").appendElement("tr");
        for (String title : List.of("Colonne", "Contient", "Qui la lit", "Remise à la personne"))
            head.appendElement("th").attr("scope", "col").text(title);
        Element body = rows.appendElement("tbody");
        table.columns().forEach(column -> {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(column.name());
            row.appendElement("td").text(column.holds());
            row.appendElement("td").text(String.join(", ", column.readers()));
            row.appendElement("td").text(column.handedOut() ? "oui" : "non");
        });
    }

    private static void fact(Element facts, String name, String value) {
        facts.appendElement("dt").text(name);
        facts.appendElement("dd").text(value);
    }
}
