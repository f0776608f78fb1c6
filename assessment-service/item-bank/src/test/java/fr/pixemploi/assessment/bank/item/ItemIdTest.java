package fr.pixemploi.assessment.bank.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"crcn-1-1-mots-cles", "a-b", "0-9"})
    void lowercaseWordsWithHyphensAreOne(String name) {
        assertThat(new ItemId(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "word", "-a-b", "a-b-", "a--b", "A-b", "a_b-c", "a b-c", "é-b", "a-b\n"})
    void nothingElseIsOne(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemId(name));
    }
}
