package fr.pixemploi.assessment.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import fr.pixemploi.assessment.bank.item.task.Grading;
import fr.pixemploi.assessment.bank.item.task.Response;
import fr.pixemploi.assessment.bank.item.task.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamilyVariantsTest {
    private static final String TOTAL = """
            id: crcn-1-3-total
            version: 1
            pool: open
            competence: "1.3"
            skill: sait calculer le total d'une commande
            level: 2
            type: number
            variables:
              price: {integer: {from: 2, to: 40}}
              count: {integer: {from: 2, to: 9}}
              total: {computed: "price * count"}
            constraints: ["total > 20"]
            instruction: "Vous commandez {{count}} cahiers à {{price | euros}}. Combien payez-vous ?"
            unit: €
            key: {value: "{{total}}", tolerance: 0}
            secondWay: "{{ price + price * (count - 1) }}"
            hint: Multipliez le prix par le nombre de cahiers.
            expectedSeconds: 40
            devices: [phone, tablet, computer]
            accessibility: {screenReader: true, keyboardOnly: true, noColour: true, noSound: true, readAloud: "{{count}} cahiers à {{price}} euros. Combien ?"}
            languages: [fr]
            audience: [everyday-life]
            enemies: []
            status: active
            parameters: {a: 1.0, b: -1.0, c: 0, d: 1, origin: author}
            """;

    private static FamilyVariants family(String yaml) {
        try {
            JsonNode content = new YAMLMapper().readTree(yaml);
            return FamilyVariants.of("total.yaml", content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void theKeyIsComputedForEachVariantAndGradesItsAnswer() {
        FamilyVariants family = family(TOTAL);
        Set<String> instructions = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            Item item = family.of(seed);
            double value = ((Task.Numeric) item.task()).value();
            assertThat(value).isGreaterThan(20);
            assertThat(Grading.isRight(item.task(), new Response.Numeric(value)))
                    .isTrue();
            assertThat(Grading.isRight(item.task(), new Response.Numeric(value + 1)))
                    .isFalse();
            assertThat(family.of(seed)).isEqualTo(item);
            instructions.add(item.instruction());
        }
        assertThat(instructions).hasSizeGreaterThan(100);
    }

    @Test
    void aKeyThatItsSecondWayContradictsIsRefused() {
        String wrong = TOTAL.replace("price + price * (count - 1)", "price + count");
        assertThatThrownBy(() -> family(wrong).of(1))
                .isInstanceOf(BankFault.class)
                .hasMessageContaining("secondWay")
                .hasMessageContaining("total.yaml");
    }

    @Test
    void anUnknownNameInATextIsToldWithFileAndField() {
        assertThatThrownBy(() -> family(TOTAL.replace("{{count}} cahiers à {{price | euros}}", "{{cout}} cahiers"))
                        .of(1))
                .isInstanceOf(BankFault.class)
                .hasMessageContaining("instruction")
                .hasMessageContaining("cout");
    }

    @Test
    void noTwoProposalsOfAVariantReadTheSame() {
        FamilyVariants family = family(choice("{{x}} jours", "{{y}} jours"));
        for (long seed = 0; seed < 100; seed++) {
            List<Choosable> proposals = ((Task.SingleChoice) family.of(seed).task()).proposals();
            assertThat(proposals.stream().map(Choosable::text)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aFamilyWhoseProposalsAlwaysReadTheSameIsRefused() {
        assertThatThrownBy(() -> family(choice("{{x}} jours", "{{x}} jours")).of(1))
                .isInstanceOf(BankFault.class)
                .hasMessageContaining("200");
    }

    private static String choice(String first, String second) {
        return TOTAL.replace("type: number", "type: single-choice")
                .replace("unit: €\n", "shuffle: [proposals]\n")
                .replace(
                        "  total: {computed: \"price * count\"}",
                        "  x: {integer: {from: 1, to: 3}}\n  y: {integer: {from: 1, to: 3}}")
                .replace("constraints: [\"total > 20\"]\n", "")
                .replace("secondWay: \"{{ price + price * (count - 1) }}\"\n", "")
                .replace(
                        "key: {value: \"{{total}}\", tolerance: 0}",
                        "proposals: [{id: a, text: \"%s\"}, {id: b, text: \"%s\"}, {id: c, text: jamais}]\nkey: {choice: a}"
                                .formatted(first, second));
    }
}
