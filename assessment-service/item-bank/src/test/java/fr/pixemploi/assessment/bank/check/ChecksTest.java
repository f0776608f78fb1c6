package fr.pixemploi.assessment.bank.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.patience.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
    private static final ObjectMapper YAML = new YAMLMapper();

    private static final JsonNode FACTS = tree("""
            sent:
              - {to: [awa@exemple.fr, luc@exemple.fr], subject: "Ma candidature : Réf. 12", read: true, folder: {name: Envoyés}}
              - {to: [luc@exemple.fr], subject: Devis, read: false, folder: {name: Envoyés}}
            sheets:
              - cells: {B7: {value: 1234.5, text: "1 234,50 €", formula: "SUM(B2:B6)"}, B8: {value: null}}
                rows: [[Nom, Montant], [Awa, 12]]
            person: {name: "Élodie  L’Œuvre", age: 42, vowels: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
            """);

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean holds(String check) {
        return Checks.of(tree("[" + check + "]")).held(FACTS) == 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{at: $.person.name, equals: elodie l'oeuvre}",
                "{at: $.person.name, equals: elodi l'euvre, maxEdits: 2}",
                "{at: $.person.name, oneOf: [Awa, Elodie L'Œuvre]}",
                "{at: $.person.age, equals: '42'}",
                "{at: '$.sent[*].subject', contains: REF. 12}",
                "{at: '$.sent[*].subject', containsAny: [facture, candidature]}",
                "{at: '$.sheets[0].cells.B7.formula', matches: '(?i)^sum\\('}",
                "{at: $.person.name, reads: {any: [awa, ^elodie l]}}",
                "{at: $.person.name, reads: {none: [awa]}}",
                "{at: $.person.name, reads: {any: [^elodie oeuvre$], aside: [l']}}",
                "{at: $.person.name, reads: {any: [^oeuvre$], aside: [elodie, l']}}",
                "{at: $.person.name, reads: {any: ['^\\S+\\b\\W\\pL(?P<Rest>.+)\\Qre\\E$']}}",
                "{at: $.person.name, reads: {any: ['(?iU)^ELODIE']}}",
                "{at: $.person.name, reads: {any: [elodie], none: [oeuvre], aside: [l'oeuvre]}}",
                "{at: $.person.name, reads: {any: [^ *awa], as: {awa: [elodie l'oeuvre]}}}",
                "{at: '$.sheets[0].cells.B7.value', number: 1234.5}",
                "{at: '$.sheets[0].cells.B7.value', number: '1234.5'}",
                "{at: '$.sheets[0].cells.B7.text', number: 1234.5}",
                "{at: '$.sheets[0].cells.B7.text', number: 1234, tolerance: 0.5}",
                "{at: $.person.age, atLeast: 42}",
                "{at: $.person.age, atMost: 42}",
                "{at: $.person.age, atLeast: 40, atMost: 50}",
                "{at: $.sent, atLeast: 2, atMost: 2}",
                "{at: '$.sent[0].read', is: true}",
                "{at: '$.sent[1].read', is: false}",
                "{at: '$.sent[*]', count: 2}",
                "{at: '$.sent[*]', count: '2'}",
                "{at: '$.drafts[*]', count: 0}",
                "{at: $.person, present: true}",
                "{at: $.drafts, present: false}",
                "{at: '$.sheets[0].cells.B8.value', present: false}",
            })
    void holdsWhenAValueFoundIsAsSaid(String check) {
        assertThat(holds(check)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{at: $.person.name, equals: Elodie}",
                "{at: $.person.name, reads: {any: [awa, luc]}}",
                "{at: $.person.name, reads: {any: [elodie], none: [oeuvre]}}",
                "{at: $.person.name, reads: {any: [oeuvre], aside: [l'oeuvre]}}",
                "{at: $.person, reads: {none: [awa]}}",
                "{at: $.person.name, equals: elodi l'euvre}",
                "{at: $.person.name, equals: elod l'euvre, maxEdits: 2}",
                "{at: $.person.name, oneOf: [Awa, Luc]}",
                "{at: $.sent, equals: Devis}",
                "{at: '$.sent[*].subject', contains: facture}",
                "{at: '$.sent[*].subject', containsAny: [facture, relance]}",
                "{at: '$.sheets[0].cells.B7.formula', matches: '^sum\\('}",
                "{at: '$.sheets[0].cells.B7.value', number: 1234.4}",
                "{at: '$.sheets[0].cells.B7.text', number: 1234, tolerance: 0.4}",
                "{at: $.person.name, number: 42}",
                "{at: '$.sent[0].read', number: 1}",
                "{at: $.person.age, atLeast: 43}",
                "{at: $.person.age, atMost: 41}",
                "{at: $.person.age, atLeast: 10, atMost: 41}",
                "{at: $.sent, atLeast: 3}",
                "{at: $.person.name, atLeast: 0}",
                "{at: '$.sent[0].read', is: false}",
                "{at: $.person.name, is: true}",
                "{at: '$.sent[*]', count: 1}",
                "{at: $.drafts, present: true}",
                "{at: $.person, present: false}",
                "{at: '$.sheets[0].cells.B8.value', present: true}",
                "{at: '$.sheets[0].cells.B8.value', equals: 'null'}",
            })
    void doesNotHoldWhenNoValueFoundIsAsSaid(String check) {
        assertThat(holds(check)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{at: \"$.sent[?(@.subject == 'Devis')].read\", is: false}",
                "{at: \"$.sent[?(@.folder.name == 'Envoyés')]\", count: 2}",
                "{at: \"$.sent[?('awa@exemple.fr' in @.to)]\", count: 1}",
                "{at: \"$.sent[?(@.to contains 'awa@exemple.fr')]\", count: 1}",
                "{at: \"$.sent[?('luc@exemple.fr' in @.to)]\", count: 2}",
                "{at: \"$.sent[?(@.to contains 'x')]\", count: 0}",
                "{at: \"$.sent[?(@.read == true)].to[*]\", count: 2}",
                "{at: \"$.sent[?(@.read == false && @.subject == 'Devis')]\", count: 1}",
                "{at: \"$.sent[?(@.draft)]\", count: 0}",
                "{at: \"$..cells.*[?(@.value > 1000)]\", count: 1}",
                "{at: \"$.sheets[0].rows[?(@[0] == 'Awa')][1]\", number: 12}",
                "{at: \"$.sheets[0].rows[?(@[0] == 'Nom')]\", count: 1}",
                "{at: \"$.sent[-1].subject\", equals: devis}",
            })
    void filtersTakeWhatTheManualShows(String check) {
        assertThat(holds(check)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,50 €|1234.5",
                "1\u202f234,50\u00a0€|1234.5",
                "−3|-3",
                "12.5|12.5",
                "20 %|20",
                "1 234 567|1234567",
                "15 euros|15",
                "+7|7",
            })
    void readsNumbersAsTheFrenchWriteThem(String text, String number) {
        assertThat(FrenchNumber.read(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "€", "12 34", "1,2,3", "1 234,5 kg", "douze", "1e5", "NaN", "--1", "1.234.567"})
    void otherTextsAreNoNumbers(String text) {
        assertThat(FrenchNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|checks",
                "[]|checks",
                "[3]|checks[0]",
                "[{at: $.a}]|checks[0]",
                "[{at: $.a, equals: x, contains: y}]|checks[0]",
                "[{at: $.a, equal: x}]|checks[0].equal",
                "[{at: $.a, present: true}, {equals: x}]|checks[1].at",
                "[{at: '$.a[?(@.b ==', equals: x}]|checks[0].at",
                "[{at: a.b, equals: x}]|checks[0].at",
                "[{at: '$.a[?(@.b =~ /(a+)+/)]', count: 1}]|checks[0].at",
                "[{at: $.a, equals: '  '}]|checks[0].equals",
                "[{at: $.a, equals: [x]}]|checks[0].equals",
                "[{at: $.a, oneOf: []}]|checks[0].oneOf",
                "[{at: $.a, oneOf: [x, {}]}]|checks[0].oneOf",
                "[{at: $.a, containsAny: x}]|checks[0].containsAny",
                "[{at: $.a, equals: x, maxEdits: 3}]|checks[0].maxEdits",
                "[{at: $.a, contains: x, maxEdits: 1}]|checks[0].maxEdits",
                "[{at: $.a, equals: x, tolerance: 1}]|checks[0].tolerance",
                "[{at: $.a, matches: '(a'}]|checks[0].matches",
                "[{at: $.a, matches: '(?=a)'}]|checks[0].matches",
                "[{at: $.a, number: much}]|checks[0].number",
                "[{at: $.a, number: 1, tolerance: -1}]|checks[0].tolerance",
                "[{at: $.a, atLeast: many}]|checks[0].atLeast",
                "[{at: $.a, atLeast: 3, atMost: 2}]|checks[0].atLeast",
                "[{at: $.a, is: maybe}]|checks[0].is",
                "[{at: $.a, count: 1.5}]|checks[0].count",
                "[{at: $.a, count: -1}]|checks[0].count",
                "[{at: $.a, present: 1}]|checks[0].present",
                "[{at: $.a, reads: {aside: [a]}}]|checks[0].reads",
                "[{at: $.a, reads: {any: a}}]|checks[0].reads.any",
                "[{at: $.a, reads: {any: ['(']}}]|checks[0].reads.any",
                "[{at: $.a, reads: {all: [a], none: [b]}}]|checks[0].reads.all",
                "[{at: $.a, reads: {none: [awa, É]}}]|checks[0].reads.none",
                "[{at: $.a, reads: {any: ['\\bAwa\\b']}}]|checks[0].reads.any",
                "[{at: $.a, reads: {any: ['(?i)é']}}]|checks[0].reads.any",
                "[{at: $.a, reads: {any: ['\\Qa.B\\E']}}]|checks[0].reads.any",
                "[{at: $.a, reads: {any: [a], aside: [l’a]}}]|checks[0].reads.aside",
                "[{at: $.a, reads: {any: [a], as: {oui: [Ok]}}}]|checks[0].reads.as.oui",
                "[{at: $.a, reads: {any: [a], as: {Oui: [ok]}}}]|checks[0].reads.as.Oui",
                "[{at: $.a, reads: {any: [a], as: [ok]}}]|checks[0].reads.as",
            })
    void aMalformedCheckIsRefusedWithItsField(String checks, String field) {
        assertThatThrownBy(() -> Checks.of(tree(checks))).isInstanceOfSatisfying(CheckFault.class, fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault).hasMessageMatching("(?s).{5,}");
        });
    }

    @Test
    void tellsHowManyHoldAndWhatWasFound() {
        Checks checks = Checks.of(tree("""
                - {at: $.person.age, number: 42}
                - {at: $.person.age, number: 43}
                - {at: $.sent, present: true}
                """));
        assertThat(checks.size()).isEqualTo(3);
        assertThat(checks.held(FACTS)).isEqualTo(2);
        assertThat(checks.outcomes(FACTS).get(1)).satisfies(outcome -> {
            assertThat(outcome.field()).isEqualTo("checks[1]");
            assertThat(outcome.held()).isFalse();
            assertThat(outcome.found()).containsExactly("42");
        });
    }

    @Test
    void factsWithoutEndHoldNothing() {
        ArrayNode many = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i <= Checks.MAX_VALUES; i++) many.add(true);
        assertThat(Checks.of(tree("[{at: '$.a', present: false}]")).held(many)).isZero();
    }

    @Test
    void hostileFactsHoldNoCheckUp() {
        ArrayNode hostile = JsonNodeFactory.instance.arrayNode();
        hostile.add("a".repeat(2_000_000) + "!");
        hostile.add("9".repeat(2_000_000));
        hostile.add(tree("1e999999999"));
        hostile.add(tree("1e-999999999"));
        Checks checks = Checks.of(tree("""
                - {at: "$[*]", matches: "^(a+)+$"}
                - {at: "$[*]", reads: {any: ["^(a+)+$"], aside: ["(b+)+c"]}}
                - {at: "$[*]", number: 7}
                - {at: "$[*]", equals: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", maxEdits: 2}
                - {at: "$[*]", atLeast: 7}
                - {at: "$..[?(@.a == 'b')]", present: true}
                """));
        // A search that tries all ways would go on for years.
        assertTimeoutPreemptively(
                Patience.FAR, () -> assertThat(checks.held(hostile)).isZero());
    }
}
