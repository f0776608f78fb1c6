package fr.pixemploi.assessment.bank.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import java.util.TreeMap;

/** A description of every format, as an author would write it. */
public final class Specs {
    private static final String TEXT = """
            properties: {title: Compte rendu, author: Awa Diop}
            paragraphs:
              - {text: Réunion d’équipe, style: title}
              - {text: Décisions, style: heading1}
              - Un texte « à accents » & des signes < >.
              - {text: Important, bold: true, alignment: center}
              - {text: Discret, italic: true, alignment: right}
              - {text: Premier point, style: bullet}
              - {table: [[Nom, Ville], [Luc, Brest]]}
              - {pageBreak: true}
              - {text: Suite, style: heading2}
            """;
    private static final String SHEETS = """
            sheets:
              - name: Ventes 2026
                columns: [{title: Nom, field: nom}, {title: Montant, field: montant, format: euros}, {title: Le, field: le, format: date}]
                rows: [{nom: Élodie, montant: 1234.5, le: 2026-03-02}, {nom: Luc, montant: 10, le: 2026-03-03}]
              - name: Calculs
                rows:
                  - [{formula: "SUM('Ventes 2026'!B2:B3)"}, {formula: "IF(A1>5,\\"oui, grand\\",\\"non\\")"}, true, {date: "2026-03-02"}]
                  - [null, {formula: "A1*2"}, texte, 0.5]
            """;
    private static final Map<String, String> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("notes.txt", "text: \"Bonjour,\\nà demain\""),
            Map.entry(
                    "liste.csv",
                    "rows: [[Nom, Prix], [\"L'Été; \\\"chaud\\\"\", 12.5], [Awa, {date: \"2026-03-02\"}]]"),
            Map.entry("ventes.xlsx", SHEETS),
            Map.entry("ventes.ods", SHEETS),
            Map.entry("rapport.docx", TEXT),
            Map.entry("rapport.odt", TEXT),
            Map.entry("rapport.pdf", TEXT),
            Map.entry(
                    "page.html",
                    "html: \"<!doctype html><html lang=fr><title>Été</title><h1>Un</h1><h2>Deux</h2><a href='https://exemple.fr'>lien</a><img src=a.png alt=chat></html>\""),
            Map.entry("courriel.eml", """
                    from: Awa Diop <Awa@Exemple.fr>
                    to: [luc@exemple.fr, "Zoé Été <zoe@exemple.fr>"]
                    cc: rh@exemple.fr
                    subject: Candidature à l’accueil
                    date: "2026-03-02T09:15:00+01:00"
                    text: Voici mon CV, à bientôt.
                    html: <p>Voici mon CV</p>
                    headers: {X-Mailer: Essai}
                    attachments: [{name: cv à jour.txt, text: Mon CV}]
                    """),
            Map.entry(
                    "photos.zip",
                    "entries: [{name: photos/été/plage.jpg, picture: {width: 40, height: 30}}, {name: lisez-moi.txt, text: ok}]"),
            Map.entry("photo.jpg", """
                    picture: {width: 320, height: 200, background: "#dde7f0", lines: [Été 2026, À la plage]}
                    exif: {dateTime: "2026:03:02 09:15:00", latitude: 48.39, longitude: -4.486, make: Pixel, model: P1, artist: Awa}
                    """),
            Map.entry("dessin.png", "picture: {width: 320, height: 200, background: \"#102030\", lines: [Bonjour]}")));

    private Specs() {}

    public static Map<String, JsonNode> all() {
        Map<String, JsonNode> all = new TreeMap<>();
        BY_NAME.keySet().forEach(name -> all.put(name, of(name)));
        return all;
    }

    public static JsonNode of(String name) {
        return tree("name: \"" + name + "\"\n" + BY_NAME.get(name));
    }

    public static JsonNode tree(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(yaml, e);
        }
    }
}
