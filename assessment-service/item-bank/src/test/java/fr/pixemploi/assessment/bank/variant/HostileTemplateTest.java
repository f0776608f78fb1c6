package fr.pixemploi.assessment.bank.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author may write in bad faith or by mistake fills neither memory nor processor: each ends with its fault. */
class HostileTemplateTest {
    private static final ObjectMapper YAML = new YAMLMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static JsonNode variant(String yaml) {
        try {
            return VariantTemplate.of(YAML.readTree(yaml)).variant(7, variant -> true);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void refused(String yaml) {
        assertThatThrownBy(() -> variant(yaml)).isInstanceOf(VariantFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{computed: \"1E999999999\"}",
                "{computed: \"FLOOR(1E999999999)\"}",
                "{computed: \"FLOOR(1E-999999999)\"}",
                "{computed: \"STR_LENGTH(10^500000000)\"}",
                "{computed: \"CEILING(9^9^9)\"}",
                "{computed: \"ROUND(1, 999999999)\"}",
                "{oneOf: [1E999999999, 1]}",
                "{oneOf: [[1E-999999999], {a: 1E999999999}]}",
                "{integer: {from: \"1\", to: \"1E999999999\"}}",
                "{integer: {from: \"1E-999999999\", to: \"2\"}}",
                "{decimal: {from: \"0\", to: \"1\", step: \"1E-999999999\"}}"
            })
    void aNumberTooLongToBeWrittenIsRefused(String variable) {
        refused("variables: {x: " + variable + "}\ntext: \"{{x}} {{x | number}}\"");
    }

    @Test
    void aTextThatIsANumberTooLongToBeWrittenIsRefused() {
        refused("variables: {x: {oneOf: [\"1E999999999\", \"1E999999999\"]}}\ntext: \"{{x | euros}}\"");
    }

    @Test
    void blanksInAPlaceThatDoesNotEndAreReadOnce() {
        refused("variables: {x: {integer: {from: 1, to: 2}}}\ntext: \"{{" + " ".repeat(200_000) + "\"");
        refused("variables: {x: {integer: {from: 1, to: 2}}}\ntext: \"" + "{{ x | ".repeat(40_000) + "\"");
    }

    @Test
    void textsThatDoubleAreRefused() {
        String doubled = IntStream.range(1, 60)
                .mapToObj(i -> "  x%d: {computed: \"x%d + x%d\"}".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining("\n"));
        refused("variables:\n  x0: {oneOf: [\"aaaaaaaa\", \"bbbbbbbb\"]}\n" + doubled + "\ntext: \"{{x59}}\"");
    }

    @Test
    void expressionsConstraintsAndVariablesHaveTheirLength() {
        String sum = "1" + "+1".repeat(5_000);
        refused("variables: {x: {computed: \"" + sum + "\"}}\ntext: \"{{x}}\"");
        refused("variables: {x: {integer: {from: 1, to: 2}}}\nconstraints: [\"" + sum + " > x\"]\ntext: \"{{x}}\"");
        refused("variables: {x: {integer: {from: 1, to: 2}}}\ntext: \"{{" + sum + "}}\"");
        refused("variables: {x: {integer: {from: 1, to: 2}}}\nconstraints: [" + "\"x > 0\", ".repeat(1_000)
                + "\"x > 0\"]\ntext: \"{{x}}\"");
        refused("variables: {x: {computed: \"" + "(".repeat(50_000) + "1" + ")".repeat(50_000)
                + "\"}}\ntext: \"{{x}}\"");
        String many = IntStream.range(0, 5_000)
                .mapToObj(i -> "x" + i + ": {integer: {from: 1, to: 2}}")
                .collect(Collectors.joining(", "));
        refused("variables: {" + many + "}\ntext: \"{{x1}}\"");
    }

    @Test
    void workOfAVariantIsBounded() {
        String costly = "STR_LENGTH(" + "STR_UPPER(".repeat(20) + "long" + ")".repeat(20) + ")";
        refused("""
                variables:
                  long: {oneOf: ["%s", "b"]}
                  rows: {table: {rows: 200, columns: {a: {integer: {from: 1, to: 2}}, b: {computed: "%s + a"}}}}
                constraints: ["COUNT(rows) > 200"]
                text: "{{long}}"
                """.formatted("a".repeat(5_000), costly));
    }

    @Test
    void whatIsLongButHonestIsTaken() {
        JsonNode variant = variant("""
                variables:
                  x: {decimal: {from: "0.000001", to: "1000000000", step: "0.5"}}
                  rows: {table: {rows: 200, columns: {a: {integer: {from: 1, to: 900}}, b: {computed: "a * 2"}}}}
                total: "{{ SUM(COLUMN(rows, \\"b\\")) }}"
                text: "{{x | number}}"
                """);
        assertThat(variant.get("total").isNumber()).isTrue();
    }
}
