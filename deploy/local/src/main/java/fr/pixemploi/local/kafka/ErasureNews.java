package fr.pixemploi.local.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.patience.StartFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** News of erasures by the list of topics: a service whose database came out of a backup hears again what was erased since. */
public final class ErasureNews {
    private static final String ERASURES = ".erasure";
    private static final String ANSWERS = ".erasure-completed";

    private ErasureNews() {}

    /**
     * How long all of it can be heard again at least: a backup that lives as long may come back without it.
     *
     * @throws StartFailure when the list has no such topics, or news of erasures that end
     */
    public static Duration kept(Path topics) {
        try {
            List<JsonNode> all = new YAMLMapper()
                    .readTree(topics.toFile())
                    .path("topics")
                    .valueStream()
                    .toList();
            boolean isForEver = all.stream()
                    .filter(topic -> topic.path("name").asText().endsWith(ERASURES))
                    .map(topic -> topic.path("kind").asText())
                    .toList()
                    .equals(List.of("forever"));
            if (!isForEver)
                throw new StartFailure(topics + ": one topic of erasures stays for ever, or people come back");
            return all.stream()
                    .filter(topic -> topic.path("name").asText().endsWith(ANSWERS))
                    .map(topic -> Duration.ofDays(topic.path("retentionDays").asInt()))
                    .min(Comparator.naturalOrder())
                    .orElseThrow(() -> new StartFailure(topics + ": no topic of answers to erasures"));
        } catch (IOException e) {
            throw new StartFailure("Cannot read the list of topics " + topics + ": " + e.getMessage(), e);
        }
    }
}
