package fr.pixemploi.assessment.bank.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.assessment.bank.BankJson;
import fr.pixemploi.assessment.bank.document.Documents;
import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import java.util.Map;

/** Makes files of questions. */
public final class AttachedFiles {
    /** What a file of a kind holds in which somebody did nothing. */
    private static final Map<String, String> BLANK = Map.ofEntries(
            Map.entry("txt", "\"text\": \"-\""),
            Map.entry("csv", "\"rows\": [[\"-\"]]"),
            Map.entry("xlsx", "\"sheets\": [{\"name\": \"Feuille1\", \"rows\": [[\"-\"]]}]"),
            Map.entry("ods", "\"sheets\": [{\"name\": \"Feuille1\", \"rows\": [[\"-\"]]}]"),
            Map.entry("docx", "\"paragraphs\": [\"-\"]"),
            Map.entry("odt", "\"paragraphs\": [\"-\"]"),
            Map.entry("pdf", "\"paragraphs\": [\"-\"]"),
            Map.entry("html", "\"html\": \"<!doctype html><p>-</p>\""),
            Map.entry("zip", "\"entries\": [{\"name\": \"a.txt\", \"text\": \"-\"}]"),
            Map.entry("jpg", "\"picture\": {\"width\": 8, \"height\": 8}"),
            Map.entry("png", "\"picture\": {\"width\": 8, \"height\": 8}"),
            Map.entry(
                    "eml",
                    "\"from\": \"a@courriel.example\", \"to\": \"b@courriel.example\", \"subject\": \"-\","
                            + " \"date\": \"2026-03-02T09:15:00+01:00\", \"text\": \"-\""));

    private AttachedFiles() {}

    /** The same file at each call, byte for byte where its kind allows. */
    public static MadeFile make(Attachment file) {
        return Documents.make(tree(file.spec()));
    }

    /** A file of the kind that a name ends with, in which nothing is done. */
    public static MadeFile blank(String name) {
        String content = BLANK.get(name.substring(name.lastIndexOf('.') + 1));
        if (content == null) throw new IllegalArgumentException("no file is made for " + name);
        return Documents.make(tree("{\"name\": \"" + name + "\", " + content + "}"));
    }

    private static JsonNode tree(String json) {
        try {
            return BankJson.MAPPER.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("the description of a file must be JSON", fault);
        }
    }
}
