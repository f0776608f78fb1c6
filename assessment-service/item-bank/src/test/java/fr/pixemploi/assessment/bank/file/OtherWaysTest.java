package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.document.MadeFile;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import fr.pixemploi.assessment.bank.inspection.Inspection;
import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.bank.item.task.Task;
import fr.pixemploi.assessment.bank.variant.VariantTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Other ways to the same end pass, and what only looks like a solution fails: {@code ways.yaml}. */
class OtherWaysTest {
    private static final Path WAYS = Path.of("src/test/resources/ways.yaml");
    private static final long VARIANTS = 5;

    @TestFactory
    Stream<DynamicTest> isGradedByWhatWasReached() throws IOException {
        JsonNode ways = new YAMLMapper().readTree(WAYS.toFile());
        return ways.properties().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
                    for (long seed = 0; seed < VARIANTS; seed++) grades(way.getKey(), way.getValue(), seed);
                }));
    }

    private static void grades(String name, JsonNode ways, long seed) throws IOException {
        String file = name + ".yaml";
        ObjectNode tree = (ObjectNode)
                ItemSource.read(file, PackagedPools.OPEN.read(file)).tree();
        tree.set("ways", ways);
        ObjectNode variant = (ObjectNode) VariantTemplate.of(tree).variant(seed, any -> true);
        ObjectNode filled = (ObjectNode) variant.remove("ways");
        Task task = ItemSource.read(file, variant.toString().getBytes(StandardCharsets.UTF_8))
                .variants()
                .of(0)
                .task();
        JsonNode solution = variant.path("key").path("solution");
        for (String verdict : List.of("right", "wrong"))
            for (JsonNode way : filled.path(verdict))
                assertThat(isRight(task, solution, way))
                        .as(name + ", variant " + seed + ": " + way)
                        .isEqualTo(verdict.equals("right"));
    }

    private static boolean isRight(Task task, JsonNode solution, JsonNode way) throws IOException {
        if (task instanceof Task.FileUpload upload) {
            JsonNode spec = changed(solution.path("file"), way);
            MadeFile made = AttachedFiles.make(new Attachment(spec.path("name").asText(), spec.toString()));
            String facts = Inspection.inspect(made.name(), made.content(), upload.formats())
                    .toString();
            return Grading.share(upload, new Response.FileUpload(new UUID(0, 0)), facts) == 1;
        }
        return Grading.isRight(
                task,
                new Response.Environment(changed(solution.path("state"), way).toString()));
    }

    private static JsonNode changed(JsonNode solution, JsonNode way) {
        JsonNode changed = solution.deepCopy();
        way.properties().forEach(change -> {
            JsonPointer place = JsonPointer.compile(change.getKey());
            assertThat(changed.at(place).isMissingNode()).as(change.getKey()).isFalse();
            JsonNode parent = changed.at(place.head());
            if (parent instanceof ObjectNode object) object.set(place.last().getMatchingProperty(), change.getValue());
            else ((ArrayNode) parent).set(place.last().getMatchingIndex(), change.getValue());
        });
        return changed;
    }
}
