package fr.pixemploi.certification.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {
    @Test
    void aCodeHasEightCharactersOfTheAlphabetNoneTwice() {
        Random chance = new Random(3);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 5000; i++) {
            String code = VerificationCode.draw(chance).value();
            assertThat(code).matches("P-[" + VerificationCode.ALPHABET + "]{8}");
            assertThat(code.substring(2).chars().distinct().count()).isEqualTo(8);
            code.substring(2).chars().forEach(seen::add);
        }
        assertThat(seen).as("every character comes up").hasSize(VerificationCode.ALPHABET.length());
    }

    @Test
    void theAlphabetHasNoCharacterThatIsTakenForAnotherNorVowels() {
        assertThat(VerificationCode.ALPHABET).doesNotContainPattern("[01OILAEU]");
        assertThat(VerificationCode.ALPHABET.chars().distinct().count()).isEqualTo(VerificationCode.ALPHABET.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P-", "P-2345678", "P-22345678", "P-2345678O", "2345678B", "p-2345678b", "P-2345678BC"})
    void anythingElseIsNoCode(String text) {
        assertThatThrownBy(() -> new VerificationCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsTypedInSmallLettersIsReadInCapitals() {
        assertThat(VerificationCode.normalized(" p-2345678b ")).isEqualTo("P-2345678B");
    }
}
