package fr.pixemploi.assessment.bank.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VariantTemplateTest {
    private static final ObjectMapper YAML = new YAMLMapper();

    private static VariantTemplate template(String yaml) {
        return VariantTemplate.of(tree(yaml));
    }

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode variant(String yaml) {
        return template(yaml).variant(7, variant -> true);
    }

    @Test
    void theSameSeedMakesTheSameVariantAndOthersMakeOthers() {
        VariantTemplate template = template("""
                variables:
                  price: {integer: {from: 10, to: 99}}
                  town: {oneOf: [Lyon, Brest, Nantes, Metz]}
                text: "{{price}} à {{town}}"
                """);
        Set<JsonNode> different = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            JsonNode variant = template.variant(seed, any -> true);
            assertThat(template.variant(seed, any -> true)).isEqualTo(variant);
            different.add(variant);
        }
        assertThat(different).hasSizeGreaterThan(60);
    }

    @Test
    void everyValueOfARangeComesUpAndNoOther() {
        VariantTemplate template = template("""
                variables: {x: {decimal: {from: "0.5", to: "2.0", step: "0.5"}}}
                text: "{{x | number}}"
                """);
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 200; seed++)
            seen.add(template.variant(seed, any -> true).get("text").textValue());
        assertThat(seen).containsExactlyInAnyOrder("0,5", "1", "1,5", "2");
    }

    @Test
    void aPlaceAloneIsANumberAndAPlaceInATextIsWritten() {
        JsonNode variant = variant("""
                variables:
                  a: {computed: "1200 + 34.5"}
                  day: {computed: "\\"2026-01-05\\""}
                  hour: {computed: "\\"08:30\\""}
                value: "{{ a * 2 }}"
                money: "{{ a | euros }}"
                figure: "{{ a | number }}"
                long: "le {{ day | date }}, soit le {{ day | shortDate }}, à {{ hour | time }}"
                kept: 3
                """);
        assertThat(variant.get("value").decimalValue()).isEqualByComparingTo("2469");
        assertThat(variant.get("money").textValue()).isEqualTo("1\u202F234,50\u00A0€");
        assertThat(variant.get("figure").textValue()).isEqualTo("1\u202F234,5");
        assertThat(variant.get("long").textValue())
                .isEqualTo("le lundi 5 janvier 2026, soit le 05/01/2026, à 8\u00A0h\u00A030");
        assertThat(variant.get("kept").intValue()).isEqualTo(3);
        assertThat(variant.has("variables")).isFalse();
    }

    @Test
    void recordsListsDatesAndTimesAreCalculatedWith() {
        JsonNode variant = variant("""
                variables:
                  offer: {oneOf: [{job: cariste, town: Brest, lines: [un, deux]}, {job: cariste, town: Brest, lines: [un, deux]}]}
                  picked: {sample: {count: 2, of: [x, x2]}}
                  later: {computed: "DAYS_AFTER(\\"2026-02-27\\", 3)"}
                text: "{{offer.job}} {{offer.town | upper}} {{offer.lines[1]}} {{COUNT(picked)}} {{PLACE_OF(offer.lines, \\"deux\\")}}"
                dates: "{{later}} {{WEEKDAY(later)}} {{DAYS_BETWEEN(\\"2026-02-27\\", later)}} {{MINUTES_AFTER(\\"23:50\\", 20)}}"
                choice: "{{ IF(COUNT(picked) > 1 && offer.town == \\"Brest\\", \\"a\\", \\"b\\") }}"
                """);
        assertThat(variant.get("text").textValue()).isEqualTo("cariste BREST deux 2 2");
        assertThat(variant.get("dates").textValue()).isEqualTo("2026-03-02 lundi 3 00:10");
        assertThat(variant.get("choice").textValue()).isEqualTo("a");
    }

    @Test
    void constraintsHoldInEveryVariantAndWeekendsDoNotComeUpWhereTheyMustNot() {
        VariantTemplate template = template("""
                variables:
                  a: {integer: {from: 1, to: 9}}
                  b: {integer: {from: 1, to: 9}}
                  day: {date: {from: "2026-09-07", to: "2026-12-18", weekdaysOnly: true}}
                constraints: ["a < b", "(a + b) % 2 == 1"]
                a: "{{a}}"
                b: "{{b}}"
                day: "{{WEEKDAY(day)}}"
                """);
        for (long seed = 0; seed < 200; seed++) {
            JsonNode variant = template.variant(seed, any -> true);
            int a = variant.get("a").intValue();
            int b = variant.get("b").intValue();
            assertThat(a).isLessThan(b);
            assertThat((a + b) % 2).isEqualTo(1);
            assertThat(variant.get("day").textValue()).doesNotContain("samedi", "dimanche");
        }
    }

    @Test
    void shuffledListsKeepTheirEntries() {
        VariantTemplate template = template("""
                shuffle: [proposals]
                proposals: [{id: a}, {id: b}, {id: c}, {id: d}]
                """);
        Set<JsonNode> orders = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            JsonNode proposals = template.variant(seed, any -> true).get("proposals");
            assertThat(proposals).hasSize(4);
            assertThat(new HashSet<>(proposals.findValuesAsText("id"))).hasSize(4);
            orders.add(proposals);
        }
        assertThat(orders).hasSize(24);
    }

    @Test
    void anAuthorIsToldWhichFieldIsWrongAndWhy() {
        refused("variables: {Price: {integer: {from: 1, to: 2}}}", "variables.Price", "small letter");
        refused("variables: {x: {integer: {from: 5, to: 2}}}", "variables.x.integer", "below");
        refused("variables: {x: {dice: 6}}", "variables.x", "no kind \"dice\"");
        refused("variables: {x: {date: {from: tomorrow, to: later}}}", "variables.x.date", "tomorrow");
        refused("{variables: {}, text: \"{{ y }}\"}", "text", "y");
        refused("{variables: {}, text: \"{{ 1 | roman }}\"}", "text", "roman");
        refused("{variables: {}, text: \"{{ 1 \"}", "text", "ends with");
        refused("{variables: {}, text: \"{{ RANDOM() }}\"}", "text", "RANDOM");
        refused("{variables: {}, text: \"{{ DT_NOW() }}\"}", "text", "DT_NOW");
        refused("{variables: {x: {integer: {from: 1, to: 2}}}, constraints: [\"x > 5\"]}", "constraints", "200");
        refused("{variables: {x: {integer: {from: 1, to: 2}}}, constraints: [\"x + 5\"]}", "constraints", "neither");
    }

    private static void refused(String yaml, String field, String why) {
        assertThatThrownBy(() -> variant(yaml))
                .as(yaml)
                .isInstanceOfSatisfying(
                        VariantFault.class, fault -> assertThat(fault.field()).isEqualTo(field))
                .hasMessageContaining(why);
    }
}
