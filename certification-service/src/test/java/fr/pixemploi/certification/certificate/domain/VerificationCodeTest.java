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
    void aCodeHasFourGroupsOfFourCharactersOfTheAlphabet() {
        Random chance = new Random(3);
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < 5000; i++) {
            String code = VerificationCode.draw(chance).value();
            assertThat(code).matches("P(-[" + VerificationCode.ALPHABET + "]{4}){4}");
            code.substring(2).chars().filter(character -> character != '-').forEach(seen::add);
        }
        assertThat(seen).as("every character comes up").hasSize(VerificationCode.ALPHABET.length());
    }

    @Test
    void theAlphabetHasNoCharacterThatIsTakenForAnotherNorVowels() {
        assertThat(VerificationCode.ALPHABET).doesNotContainPattern("[01OILAEU]");
        assertThat(VerificationCode.ALPHABET.chars().distinct().count()).isEqualTo(VerificationCode.ALPHABET.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P-",
                "P-2345-6789-BCDF",
                "P-2345-6789-BCDF-GHJ",
                "P-2345-6789-BCDF-GHJO",
                "2345-6789-BCDF-GHJK",
                "p-2345-6789-bcdf-ghjk",
                "P-23456789BCDFGHJK",
                "P-2345-6789-BCDF-GHJK-"
            })
    void anythingElseIsNoCode(String text) {
        assertThatThrownBy(() -> new VerificationCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " p-2345-6789-bcdf-ghjk ",
                "P-23456789BCDFGHJK",
                "p 2345 6789 bcdf ghjk",
                "P2345\u20116789\u2013BCDF-GHJK"
            })
    void whatIsTypedInAnotherWayIsReadAsTheCode(String typed) {
        assertThat(VerificationCode.normalized(typed)).isEqualTo("P-2345-6789-BCDF-GHJK");
    }
}
