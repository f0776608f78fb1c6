package fr.pixemploi.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {
    @Test
    void aTextIsKeptComposedAndWithoutBlanksAroundIt() {
        assertThat(TextRule.kept("\u2003 Le\u0301a\u00a0\t")).isEqualTo("L\u00e9a");
        assertThat(TextRule.kept("\u3000\u200d\u200c ")).isEmpty();
        assertThat(TextRule.kept("Jean  Paul\nDurand")).isEqualTo("Jean  Paul\nDurand");
    }

    @Test
    void whatPeopleTypeIsPlain() {
        assertThat(TextRule.isPlain("Anne-Zo\u00e9 \ud83d\udc69\u200d\ud83d\udcbb d'\u00c9\u0301\n\t"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000",
                "a\u0007b",
                "a\u0085b",
                "a\u200bb",
                "\ufeffa",
                "a\u202eb",
                "a\u00adb",
                "a\u2028b",
                "a\u2029",
                "\udc00",
                "a\ud800b"
            })
    void whatNobodySeesIsNot(String text) {
        assertThat(TextRule.isPlain(text)).isFalse();
        assertThat(TextRule.isPlain(TextRule.plainPart(text))).isTrue();
    }

    @Test
    void whatIsPlainOfATextIsLeft() {
        String plain = "Anne-Zo\u00e9 \ud83d\udc69\u200d\ud83d\udcbb\r\n\td'\u00c9\u0301";
        assertThat(TextRule.plainPart(plain)).isEqualTo(plain);
        assertThat(TextRule.plainPart("\ufeffMon\u200b n\u00adom\u0000\ud83d\u2028est\u0085\u202eDurand\u202c"))
                .isEqualTo("Mon nom\nest\nDurand");
    }
}
