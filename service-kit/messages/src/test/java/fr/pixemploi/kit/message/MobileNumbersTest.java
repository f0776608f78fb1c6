package fr.pixemploi.kit.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78,+33612345678",
        "+33 (0)6.12.34.56.78,+33612345678",
        "0033612345678,+33612345678",
        "0690 30 12 34,+590690301234",
        "0692-12-34-56,+262692123456",
        "+262 639 65 12 34,+262639651234",
        "+689 87 12 34 56,+68987123456",
        "+49 1512 3456789,+4915123456789"
    })
    void aTelephoneThatTakesShortMessagesHasANumberOfTheWorld(String written, String number) {
        assertThat(MobileNumbers.e164(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01 23 45 67 89", "+590 590 12 34 56", "0800 123 456", "3949", "12", "", "un numéro", "+33 6 12"
            })
    void aLandlineAndWhatIsNoNumberHaveNone(String written) {
        assertThat(MobileNumbers.e164(written)).isEmpty();
    }
}
