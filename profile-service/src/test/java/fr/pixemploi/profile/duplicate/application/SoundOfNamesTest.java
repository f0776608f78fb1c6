package fr.pixemploi.profile.duplicate.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundOfNamesTest {
    private final SoundOfNames sounds = new SoundOfNames();

    private boolean alike(String one, String other) {
        return !Collections.disjoint(sounds.of(one), sounds.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Lefebvre, Lefèvre",
        "LEFEBVRE, Lefevre",
        "Gauthier, Gautier",
        "Dupont, Dupond",
        "Durand, Durant",
        "Meunier, Meusnier",
        "Renaud, Reynaud",
        "Hénaud, Henault",
        "Philippe, Filipe",
        "Mohamed, Mohammed",
        "Thomas, Tomas",
        "Nathalie, Natalie",
        "Christophe, Cristophe",
        "Claire, Clair",
        "Sarah, Sara",
        "Le Goff, Legoff",
        "El Amrani, Elamrani",
        "Martin-Durand, Martin",
        "Durand Martin, Martin-Durand",
        "Marie-Christine, Christine",
        "De Sousa, De Souza Martins",
        "Lœtitia, Loetitia",
        "Иванов, Иванов"
    })
    void aNameSoundsLikeItsOtherSpellings(String one, String other) {
        assertThat(alike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Dupont, Dumont",
        "Martin, Martinez",
        "Petit, Robert",
        "Léa, Lia",
        "Marie, Maria",
        "Mohamed, Mamadou",
        "Elodie, Mélodie",
        "Le Goff, Le Gall",
        "Nguyen, Benguyen"
    })
    void aNameDoesNotSoundLikeAnother(String one, String other) {
        assertThat(alike(one, other)).isFalse();
    }

    @Test
    void aLongNameHasBoundedSounds() {
        assertThat(sounds.of("Ahmed Gauthier Schwarzenberger Meusnier Reynaud Henault Bernhardt".repeat(3)))
                .hasSizeLessThan(100);
    }
}
