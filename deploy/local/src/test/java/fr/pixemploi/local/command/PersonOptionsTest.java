package fr.pixemploi.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.local.patience.StartFailure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed behind {@code deploy/local/person}. */
class PersonOptionsTest {
    private static PersonOptions parse(String line) {
        return PersonOptions.parse(line.isEmpty() ? List.of() : List.of(line.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--test PXEMPR346",
                "../lea",
                "le",
                "Léa",
                "lea --ability",
                "lea --ability much",
                "lea --ability 7",
                "lea --ability NaN",
                "lea --luck 1.5",
                "lea --key"
            })
    void whatMakesNoSenseIsRefusedWithTheUsage(String line) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("deploy/local/person");
    }

    @Test
    void whatIsLeftOutIsAnAbleUnlinkedPersonWhoTakesNoTest() {
        PersonOptions options = parse("claire-essai");
        assertThat(options.account()).isEqualTo("claire-essai");
        assertThat(options.invitation()).isNull();
        assertThat(options.campaign()).isNull();
        assertThat(options.ability()).isPositive();
    }

    @Test
    void abilityAndLuckAreTakenAsTyped() {
        PersonOptions options = parse("lou --invitation K7PA4QXWC9 --test PXEMPR346 --ability -1.5 --luck 7");
        assertThat(options).isEqualTo(new PersonOptions("lou", "K7PA4QXWC9", "PXEMPR346", -1.5, 7));
    }
}
