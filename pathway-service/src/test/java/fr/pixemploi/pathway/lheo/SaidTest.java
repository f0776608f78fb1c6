package fr.pixemploi.pathway.lheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.pixemploi.local.patience.Patience;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The habits of producers. */
class SaidTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "Non renseigné", "NON RENSEIGNÉ", "non renseigne"})
    void someTextsSayNothing(String text) {
        assertThat(Said.something(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234,50|1234.50",
                "1 234,5|1234.5",
                "1\u00a0234|1234",
                "1\u202f234,50 €|1234.50",
                "980 EUR|980",
                "0|0"
            })
    void pricesAreReadWithCommasAndSpaces(String text, BigDecimal euros) {
        assertThat(Said.price(text)).contains(euros);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gratuit", "-5", "1.234,50", "12,345", "1e9", "999999999"})
    void whatIsNoPriceIsNotGuessed(String text) {
        assertThat(Said.price(text)).isEmpty();
    }

    @Test
    void htmlBecomesLines() {
        assertThat(Said.plain(
                        "<p>Oser &amp; réussir</p><ul><li>un</li><li>deux<br>trois</li></ul><script>alert(1)</script>"))
                .isEqualTo("Oser & réussir\nun\ndeux\ntrois");
        assertThat(Said.plain("si a < b et c > d, R&D")).isEqualTo("si a < b et c > d, R&D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a", "</a", "&a", "<b>"})
    void aTextThatIsMeantToTakeLongTakesNoTime(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        // What goes over the text once for each of its letters takes hours.
        assertTimeoutPreemptively(Patience.FAR, () -> Said.plain(text));
    }

    @Test
    void datesAreADayAMonthAYearOrOpen() {
        assertThat(LheoDate.known("20270215"))
                .contains(new LheoDate(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 15)));
        assertThat(LheoDate.known("20270200"))
                .contains(new LheoDate(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)));
        assertThat(LheoDate.known("20270000"))
                .contains(new LheoDate(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(LheoDate.read("00000000")).isEqualTo(new LheoDate.Reading.Open());
        assertThat(LheoDate.read("99999999")).isEqualTo(new LheoDate.Reading.Open());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20270230", "20271301", "20270015", "2027-02-15", "mise à jour en mars", "00001231", "202702"})
    void whatIsNoDateIsNotGuessed(String text) {
        assertThat(LheoDate.read(text)).isEqualTo(new LheoDate.Reading.Unreadable());
    }
}
