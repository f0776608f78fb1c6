package fr.pixemploi.profile.beneficiary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdTest {
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
    void refusesWhatIdentifiesAPersonEverywhere(String value) {
        assertThatThrownBy(() -> new ExternalId(value)).isInstanceOf(BeneficiaryRefused.ExternalIdIsPersonal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VAL-2026-00417", "12345678901234", "123456789012", "1234567890123456", "Léa 7"})
    void takesTheReferencesOfAStructuresOwnSystem(String value) {
        assertThat(new ExternalId(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "12345678901234567890123456789012345678901234567890123456789012345"})
    void hasOneTo64Characters(String value) {
        assertThatThrownBy(() -> new ExternalId(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
