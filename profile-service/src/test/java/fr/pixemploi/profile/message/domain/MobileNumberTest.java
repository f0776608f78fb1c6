package fr.pixemploi.profile.message.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephones are called as their country is. */
class MobileNumberTest {
    @ParameterizedTest
    @CsvSource({
        "06 99 99 00 00, +33699990000",
        "07.99.99.00.00, +33799990000",
        "+33 6 99 99 00 00, +33699990000",
        "0033699990000, +33699990000",
        // Overseas the same figures are of another country's code.
        "0692 12 34 56, +262692123456",
        "0639 12 34 56, +262639123456",
        "0690 12 34 56, +590690123456",
        "0694 12 34 56, +594694123456",
        "0696 12 34 56, +596696123456",
        "+689 87 12 34 56, +68987123456"
    })
    void areReadAsPeopleWriteThem(String typed, String number) {
        assertThat(MobileNumber.typed(typed)).contains(new MobileNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01 23 45 67 89", "+33 1 23 45 67 89", "87 12 34 56", "06 99 99 00", "+0699990000", "699990000"})
    void ofNoMobileTelephoneNothingIsMadeUp(String typed) {
        assertThat(MobileNumber.typed(typed)).isEmpty();
    }
}
