package fr.pixemploi.assessment.bank.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in a person's own words, and what keeps it from being read. */
class ReadsTest {
    private static final ObjectMapper YAML = new YAMLMapper();

    private static Checks checks(String check) {
        try {
            return Checks.of(YAML.readTree("[" + check + "]"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void aTextThatNobodyComposesIsNotRead() {
        for (String check : List.of("{at: $, reads: {any: [a]}}", "{at: $, reads: {none: [b]}}")) {
            Checks checks = checks(check);
            JsonNodeFactory json = JsonNodeFactory.instance;
            assertThat(checks.held(json.textNode("a".repeat(5_000)))).isOne();
            assertThat(checks.held(json.textNode("a".repeat(5_001)))).isZero();
        }
    }

    /** One sign that is eighteen once it is spelt out. */
    @Test
    void aTextIsTooLongAsItIsRead() {
        Checks checks = checks("{at: $, reads: {none: [b]}}");
        JsonNodeFactory json = JsonNodeFactory.instance;
        assertThat(checks.held(json.textNode("\uFDFA".repeat(277)))).isOne();
        assertThat(checks.held(json.textNode("\uFDFA".repeat(278)))).isZero();
    }

    @Test
    void textsOfAListAreTooLongTogether() {
        Checks checks = checks("{at: '$[*]', reads: {none: [b]}}");
        assertThat(checks.held(texts("a".repeat(2_500), "a".repeat(2_500)))).isOne();
        assertThat(checks.held(texts("a".repeat(2_500), "a".repeat(2_501)))).isZero();
        assertThat(checks.held(texts("\uFDFA".repeat(139), "\uFDFA".repeat(139))))
                .isZero();
    }

    @Test
    void whatTakesTheMeaningBackDoesSoInWhicheverTextItStands() {
        Checks checks = checks("{at: '$[*]', reads: {any: [\\boui\\b], none: [\\bnon\\b]}}");
        assertThat(checks.held(texts("Bonjour,", "oui"))).isOne();
        assertThat(checks.held(texts("oui", "non"))).isZero();
        assertThat(checks.held(texts("non", "oui"))).isZero();
        assertThat(checks.held(texts("Bonjour,", "merci"))).isZero();
        assertThat(checks.held(texts())).isZero();
    }

    /** Zero-width joiner and space, soft hyphen, a control, a filler of Hangul, an accent, bold letters of a mathematician. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "n\u200Don",
                "no\u200Bn",
                "n\u00ADo\u00ADn",
                "\u2066non\u2069",
                "no\u0008n",
                "no\u3164n",
                "no\u0301n",
                "\uD835\uDC0D\uD835\uDC0E\uD835\uDC0D",
            })
    void nothingThatIsNotSeenHidesAWord(String no) {
        JsonNode text = JsonNodeFactory.instance.textNode("Oui et " + no + "\u0085merci");
        assertThat(checks("{at: $, reads: {none: [\\bnon\\b]}}").held(text)).isZero();
        assertThat(checks("{at: $, equals: Oui et non merci}").held(text)).isOne();
        assertThat(checks("{at: $, contains: non}").held(text)).isOne();
    }

    private static ArrayNode texts(String... texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String text : texts) list.add(text);
        return list;
    }

    @ParameterizedTest
    @CsvSource({
        "'Je ne bosse pas ce jour-là, je viens.', true",
        "'Je ne bosse pas, mais je ne viens pas.', false",
        "'Je ne bosse pas donc je ne viens pas.', false",
        "'Je ne bosse pas et je ne viens pas.', false",
        "'Je ne bosse pas\u00a0! Je ne viens pas.', false",
        "'Je ne bosse pas avant 13.30 le lundi.', true",
    })
    void whatIsSetAsideEndsWithItsClause(String text, boolean holds) {
        Checks checks = checks("{at: $, reads: {none: ['\\bpas\\b', lundi], aside: ['\\bne bosse pas.*']}}");
        assertThat(checks.held(JsonNodeFactory.instance.textNode(text))).isEqualTo(holds ? 1 : 0);
    }
}
