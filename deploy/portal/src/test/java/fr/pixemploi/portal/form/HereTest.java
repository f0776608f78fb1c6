package fr.pixemploi.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HereTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/mon-espace", "/suivi/0194?filtre=a&suite=b"})
    void aPageOfOursIsGoneBackTo(String path) {
        assertThat(Here.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://ailleurs.example/",
                "//ailleurs.example/",
                "/\\ailleurs.example/",
                "javascript:alert(1)",
                "/mon-espace\r\nSet-Cookie: a=b",
                "/\tailleurs"
            })
    void nobodyIsSentElsewhereByAForm(String path) {
        assertThat(Here.safe(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "fait=saved, /suivi",
        "refus=0194&fait=saved, /suivi",
        "qui=tous&fait=saved&suite=a%26b, /suivi?qui=tous&suite=a%26b",
        "&qui=tous, /suivi?qui=tous"
    })
    void whatIsSaidOfTheLastFormIsSaidOnce(String query, String left) {
        assertThat(Here.withoutOutcome("/suivi", query)).isEqualTo(left);
    }
}
