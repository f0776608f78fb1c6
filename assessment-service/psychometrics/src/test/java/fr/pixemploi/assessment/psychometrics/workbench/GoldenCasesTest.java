package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.pixemploi.assessment.psychometrics.workbench.input.Field;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What {@code workbench estimate} prints against 431 results of independent software, by the tolerances of the file's {@code meta}
 * or tighter. How its traps are treated is told at each of them, and in docs/estimation.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Case by id: what the independent software says. */
    private final Map<String, JsonNode> golden = new TreeMap<>();

    /** Case by id: what the workbench says. */
    private final Map<String, JsonNode> ours = new TreeMap<>();

    @BeforeAll
    void estimateThemAll() throws IOException {
        JsonNode document;
        try (InputStream in = GoldenCasesTest.class.getResourceAsStream("/golden/irt.json")) {
            document = JSON.readTree(in);
        }
        document.get("cases").forEach(node -> golden.put(node.get("id").asText(), node));
        EstimateCommand.estimates(Field.root("", document))
                .forEach(result -> ours.put((String) result.get("id"), JSON.valueToTree(result)));
    }

    @Test
    void everyCaseIsThere() {
        assertThat(golden).hasSize(431);
        assertThat(ours.keySet()).isEqualTo(golden.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyCaseAgrees() {
        return golden.values().stream()
                .map(expected -> DynamicTest.dynamicTest(expected.get("id").asText(), () -> check(expected)));
    }

    private void check(JsonNode expected) {
        JsonNode actual = ours.get(expected.get("id").asText());
        String method = expected.path("method").asText();
        switch (expected.get("tool").asText().split(" ")[0]) {
            case "catR" -> checkCatR(expected, actual, method);
            case "@bdelab/jscat" -> checkJsCat(expected, actual, method);
            case "mirt" -> {
                if (expected.has("K")) checkMirtTogether(expected, actual, method);
                else checkMirtAlone(expected, actual, method);
            }
            case "mirtCAT" -> {
                // Their ability is a mode found to about 2e-6, and the criteria are taken there.
                agree(expected, actual, "theta", 1e-5);
                agree(expected, actual, "criteria", 1e-5);
                agree(expected, actual, "candidates", 0);
                agree(expected, actual, "nextItem", 0);
            }
            case "PP" -> {
                for (String field : new String[] {"theta", "se", "lz", "lzstar", "infit", "outfit"})
                    agree(expected, actual, field, 1e-5);
            }
            case "R" -> agree(expected, actual, "items", 1e-8);
            case "Pix" -> {
                for (String field : new String[] {"theta", "se", "thetaHistory", "seHistory", "eapSamePattern"})
                    agree(expected, actual, field, 1e-9);
            }
            default -> throw new AssertionError("a tool that this test does not know: " + expected.get("tool"));
        }
    }

    /** Trap: theta and se come from a root search that stops within 1e-4; theta_hp and se_hp solve the same equation. */
    private static void checkCatR(JsonNode expected, JsonNode actual, String method) {
        double tolerance = method.equals("EAP") ? 1e-10 : 2e-4;
        agree(expected, actual, "theta", tolerance);
        agree(expected, actual, "se", tolerance);
        if (expected.has("theta_hp")) {
            // Both are null for a mean, and where the estimate is put on the bound.
            agree(expected, actual, "theta_hp", 1e-8);
            agree(expected, actual, "se_hp", 1e-8);
        }
    }

    /**
     * Traps: its maximum likelihood stops up to 2e-2 from the root. Its standard error is from information, not the posterior's,
     * by a formula that forgets d: "se" follows that formula, and with slips "seFisher" has the right one, which differs.
     */
    private static void checkJsCat(JsonNode expected, JsonNode actual, String method) {
        double tolerance = method.equals("EAP") ? 1e-10 : 2e-2;
        agree(expected, actual, "theta", tolerance);
        agree(expected, actual, "se", tolerance);
        assertThat(actual.has("seFisher")).isEqualTo(hasSlips(expected));
        if (hasSlips(expected)) {
            assertThat(Math.abs(actual.get("seFisher").doubleValue()
                            - actual.get("se").doubleValue()))
                    .isGreaterThan(1e-3);
        }
    }

    /** Traps: its standard errors of a mode come from a Hessian by finite differences; its WLE is the mode under Jeffreys' prior. */
    private static void checkMirtAlone(JsonNode expected, JsonNode actual, String method) {
        boolean mean = method.equals("EAP");
        agree(expected, actual, "theta", mean ? 1e-8 : 1e-5);
        agree(expected, actual, "se", mean ? 1e-8 : 1.5e-4 * expected.get("se").doubleValue());
    }

    /** Trap: with three dimensions the file's acov is of other cases: its diagonal is not se squared. It is left out there. */
    private static void checkMirtTogether(JsonNode expected, JsonNode actual, String method) {
        double tolerance = method.equals("EAP") ? 1e-8 : 1e-5;
        agree(expected, actual, "theta", tolerance);
        agree(expected, actual, "se", 2 * tolerance);
        boolean own = true;
        for (int k = 0; k < expected.get("K").intValue(); k++) {
            double variance = Math.pow(expected.get("se").get(k).doubleValue(), 2);
            double stated = expected.get("acov").get(k).get(k).doubleValue();
            own &= Math.abs(stated - variance) < 1e-9;
        }
        assertThat(own).isEqualTo(expected.get("K").intValue() == 2);
        if (own) agree(expected, actual, "acov", 2 * tolerance);
    }

    private static boolean hasSlips(JsonNode expected) {
        return StreamSupport.stream(expected.get("items").spliterator(), false)
                .anyMatch(item -> item.get("d").doubleValue() < 1);
    }

    private static void agree(JsonNode expected, JsonNode actual, String field, double tolerance) {
        agree(field, expected.get(field), actual.get(field), tolerance);
    }

    /** Every number, at every depth, of what is expected; what is printed beside it does no harm. */
    private static void agree(String path, JsonNode expected, JsonNode actual, double tolerance) {
        assertThat(actual).as(path).isNotNull();
        if (expected.isObject()) {
            for (Iterator<String> names = expected.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                agree(path + "." + name, expected.get(name), actual.get(name), tolerance);
            }
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(path).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++)
                agree(path + "[" + i + "]", expected.get(i), actual.get(i), tolerance);
        } else if (expected.isNull()) {
            assertThat(actual.isNull()).as(path + " is null").isTrue();
        } else {
            assertThat(actual.isNumber()).as(path + " is a number").isTrue();
            assertThat(actual.doubleValue()).as(path).isCloseTo(expected.doubleValue(), within(tolerance));
        }
    }
}
