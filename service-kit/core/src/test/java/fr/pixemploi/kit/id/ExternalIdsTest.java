package fr.pixemploi.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "185057800608436",
                "1 85 05 78 006 084 36",
                "1850578006084",
                "1 85 05 78 006 084",
                "185052A00608436",
                "2 85 05 2b 006 084",
                "1-85-05-78-006-084-36",
                "1\u00A085\u00A005\u00A078\u00A0006\u00A0084",
                "lea@exemple.test"
            })
    void whatIdentifiesAPersonEverywhereIsPersonal(String id) {
        assertThat(ExternalIds.isPersonal(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VAL-2026-00417", "12345678901234", "123456789012", "1234567890123456", "Léa 7"})
    void referencesOfAStructuresOwnSystemAreNot(String id) {
        assertThat(ExternalIds.isPersonal(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "185057800608436",
                "NIR 1 85 05 78 006 084 36, à vérifier",
                "suivi depuis mars (2-85-05-2B-006-084)",
                "1850578006084"
            })
    void aNirIsFoundInAnyText(String text) {
        assertThat(ExternalIds.holdsNir(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123 456 789 00012",
                "12345678900012",
                "+33 6 99 99 00 00",
                "0033 6 99 99 00 00",
                "+4915123456789",
                "17/05/1990",
                "01940000-0000-7000-8000-00000000000a",
                "F01a22295-d9b2-7c4a-8a3f-204403123456-1",
                "1234567890123456",
                "VAL-2026-00417"
            })
    void otherNumbersAreNone(String text) {
        assertThat(ExternalIds.holdsNir(text)).isFalse();
    }
}
