package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BlindCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void drawsAsManyQuestionsOfEachCompetenceWithoutKeysAndTheSameAgain() throws IOException {
        JsonNode first = drawn("first");
        assertThat(first).hasSize(32);
        Set<String> items = new HashSet<>();
        first.forEach(one -> items.add(one.get("id").asText()));
        assertThat(items).hasSize(32);
        first.forEach(one -> assertThat(one.get("question").has("key")).isFalse());
        assertThat(drawn("second")).isEqualTo(first);
    }

    @Test
    void agreesWithKeysAndTellsWhoDoesNot() throws IOException {
        ArrayNode responses = JSON.createArrayNode();
        Set<String> types = new HashSet<>();
        for (JsonNode one : drawn("questions")) {
            // One of each type: each key is asked of the command, which reads the bank anew.
            if (!types.add(one.at("/question/type").asText())) continue;
            if (one.at("/question/type").asText().equals("file-upload")) continue;
            Run key = Run.of(
                    "bank", "--answer", one.get("id").asText(), one.get("seed").asText());
            responses
                    .addObject()
                    .put("id", one.get("id").asText())
                    .put("seed", one.get("seed").asLong())
                    .set("response", JSON.readTree(key.out()));
        }
        JsonNode agreed = graded(responses);
        assertThat(agreed.get("agreed").intValue()).isEqualTo(responses.size());
        ((com.fasterxml.jackson.databind.node.ObjectNode) responses.get(0))
                .set("response", JSON.createObjectNode().put("type", "skip"));
        JsonNode report = graded(responses);
        assertThat(report.get("agreed").intValue()).isEqualTo(responses.size() - 1);
        assertThat(report.at("/disagreements/0/id")).isEqualTo(responses.get(0).get("id"));
    }

    private JsonNode drawn(String name) throws IOException {
        Path out = folder.resolve(name);
        Run run = Run.of("blind", "--each", "2", "--seed", "5", "--out", out.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return JSON.readTree(out.resolve("questions.json").toFile());
    }

    private JsonNode graded(ArrayNode responses) throws IOException {
        Path file = folder.resolve("responses.json");
        Files.writeString(file, responses.toString());
        Run run = Run.of("blind", "--grade", file.toString());
        assertThat(run.code()).isZero();
        return JSON.readTree(run.out());
    }
}
