package fr.pixemploi.profile.game.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameTest {
    private static final List<String> NAMES = List.of("Léa", "de l'Exemple-Martin");

    @ParameterizedTest
    @ValueSource(strings = {"Cigale 26", "Mistral", "L'étoile", "R2D2", "été-2026", "Alien", "Le Al", "Roi de Paris"})
    void isANickname(String text) {
        assertThat(Nickname.isOne(text)).isTrue();
        assertThat(new Nickname(text).tells(NAMES)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "12",
                "0612345678",
                "lea@exemple.fr",
                "né le 17051990",
                " Cigale",
                "Cigale ",
                "Ci  gale",
                "Cigale!",
                "beaucoup trop long pour ça",
                "a1 2 3 4 5"
            })
    void isNone(String text) {
        assertThat(Nickname.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Léa", "lea", "LEA 26", "lea26", "Exemple", "LeExemple", "super-martin", "Mar Tin", "E x emple"})
    void tellsAName(String text) {
        assertThat(new Nickname(text).tells(NAMES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "l'", "L.", "(O)", "", "-"})
    void aLetterByItselfIsNoName(String name) {
        for (String text : List.of("L'étoile", "Le O", "Cigale 26"))
            assertThat(new Nickname(text).tells(List.of(name))).isFalse();
    }

    @Test
    void lettersOfAnotherShapeAreTheSame() {
        assertThat(new Nickname("Ｅｘｅｍｐｌｅ").tells(NAMES)).isTrue();
        assertThat(new Nickname("Ｃｉｇａｌｅ").key()).isEqualTo(new Nickname("cigale").key());
    }

    @Test
    void aNameOfTwoLettersIsOneAlsoInQuotes() {
        assertThat(new Nickname("Jo 26").tells(List.of("(Jo)", "Exemple"))).isTrue();
    }

    @Test
    void aNameOfTwoLettersIsOne() {
        assertThat(new Nickname("Jo 26").tells(List.of("Jo", "Exemple"))).isTrue();
    }
}
