package fr.pixemploi.assessment.bank.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A reserved pool before it is sealed: two good items, and what a test makes of them. */
public final class ClearPool {
    /** What only these items say. */
    public static final String INSTRUCTION = "Sur quelle étagère de la réserve bleue le phare est-il rangé";

    public static final String FIRST = "1.1/crcn-1-1-phare.yaml";
    public static final String SECOND = "2.1/crcn-2-1-phare.yaml";

    private static final String ITEM = """
            id: crcn-1-1-phare
            version: 1
            pool: reserved
            competence: "1.1"
            skill: sait trouver une étagère
            level: 2
            type: single-choice
            instruction: %s ?
            proposals:
              - {id: a, text: "La haute"}
              - {id: b, text: "La basse"}
            key: {choice: a}
            hint: Levez les yeux.
            expectedSeconds: 30
            devices: [phone]
            accessibility: {screenReader: true, keyboardOnly: true, noColour: true, noSound: true, readAloud: "Quelle étagère ?"}
            languages: [fr]
            audience: [work]
            enemies: []
            family: phare
            status: active
            parameters: {a: 1.1, b: -1.0, c: 0.5, d: 1.0, origin: author}
            """.formatted(INSTRUCTION);

    private final Path folder;
    private final Map<String, String> files = new TreeMap<>();

    private ClearPool(Path folder) {
        this.folder = folder;
        files.put(FIRST, ITEM);
        files.put(SECOND, ITEM.replace("1-1", "2-1").replace("\"1.1\"", "\"2.1\""));
    }

    public static ClearPool in(Path folder) {
        return new ClearPool(folder);
    }

    /** With other words in its first item. */
    public ClearPool where(String words, String others) {
        String changed = files.get(FIRST).replace(words, others);
        if (changed.equals(files.get(FIRST))) throw new IllegalArgumentException("nothing says " + words);
        files.put(FIRST, changed);
        return this;
    }

    /** With other words in all items. */
    public ClearPool everywhere(String words, String others) {
        files.replaceAll((name, content) -> content.replace(words, others));
        return this;
    }

    /** Writes it, and says where. */
    public Path write() {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("index.txt"), String.join("\n", files.keySet()) + "\n");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.createDirectories(folder.resolve(file.getKey()).getParent());
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
