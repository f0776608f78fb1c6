package fr.pixemploi.profile.export.application.copy;

import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What codes in rows mean, in the words that people read. */
@ApplicationScoped
class CodeWords {
    private static final String DATA = "export/words.yaml";

    private record Words(Map<String, String> codes, Map<String, String> keys) {}

    private final Words words = PackagedYaml.read(DATA, Words.class);

    /** In French; the code itself where nobody wrote what it means. */
    String of(String code) {
        return words.codes().getOrDefault(code, code);
    }

    /** The name of a part of a value, in French; as it is where nobody wrote what it means. */
    String key(String key) {
        String word = words.keys().get(key);
        return word == null ? of(key) : word;
    }
}
