package fr.pixemploi.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
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

    /** Composing takes time with the square of their number, and anybody may send a megabyte of them. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0301\u0316", "\u0316\uff9e", "\u0903\u20dd"})
    void noLetterCarriesMoreMarksThanAnyLanguageWrites(String twoMarks) {
        String most = "e" + twoMarks.repeat(15);
        assertThat(TextRule.isPlain(most + "e" + twoMarks)).isTrue();
        assertThat(TextRule.isPlain(most + twoMarks)).isFalse();
        assertThat(TextRule.isPlain(most + "\u200b" + twoMarks)).isFalse();
        assertThat(TextRule.plainPart(most + "\u200b" + twoMarks.repeat(200_000) + "e"))
                .isEqualTo(most + "e");
    }

    @Test
    void everyMarkCountsHoweverItIsSpeltOut() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character -> Character.getType(character) != Character.SURROGATE)
                        .mapToObj(Character::toString)
                        .filter(TextRuleTest::changesPlaces)
                        .filter(one -> TextRule.isPlain(one.repeat(31))))
                .isEmpty();
    }

    /** With the iota that comes last of all marks. */
    private static boolean changesPlaces(String one) {
        return !spelt("a\u0345" + one).equals("a\u0345" + spelt(one));
    }

    private static String spelt(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }
}
