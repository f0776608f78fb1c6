package fr.pixemploi.assessment.bank.review.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.file.pool.PackagedPools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Other ways to the same end pass, and what only looks like a solution fails: {@code ways.yaml}. */
class OtherWaysTest {
    private static final Path WAYS = Path.of("src/test/resources/ways.yaml");

    @TestFactory
    Stream<DynamicTest> isGradedByWhatWasReached() throws IOException {
        JsonNode ways = new YAMLMapper().readTree(WAYS.toFile());
        return ways.properties().stream()
                .map(way -> DynamicTest.dynamicTest(
                        way.getKey(), () -> grades(way.getKey() + ".yaml", (ObjectNode) way.getValue())));
    }

    private static void grades(String file, ObjectNode ways) {
        ItemSource item = ItemSource.read(file, PackagedPools.OPEN.read(file));
        for (SolvedVariant variant : SolvedVariant.of(file, item, ways).toList())
            for (String verdict : List.of("right", "wrong"))
                for (JsonNode way : variant.beside().path(verdict))
                    assertThat(variant.isRightWith(changes(way)))
                            .as(file + ", variant " + variant.seed() + ": " + way)
                            .isEqualTo(verdict.equals("right"));
    }

    private static Map<JsonPointer, JsonNode> changes(JsonNode way) {
        Map<JsonPointer, JsonNode> changes = new LinkedHashMap<>();
        way.properties().forEach(change -> changes.put(JsonPointer.compile(change.getKey()), change.getValue()));
        return changes;
    }
}
