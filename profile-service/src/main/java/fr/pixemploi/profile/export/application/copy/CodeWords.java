package fr.pixemploi.profile.export.application.copy;

import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What codes in rows mean, in the words that people read. */
@ApplicationScoped
class CodeWords {
    private static final String DATA = "export/words.yaml";

    private record Codes(Map<String, String> codes) {}

    private final Map<String, String> codes =
            PackagedYaml.read(DATA, Codes.class).codes();

    /** In French; the code itself where nobody wrote what it means. */
    String of(String code) {
        return codes.getOrDefault(code, code);
    }
}
