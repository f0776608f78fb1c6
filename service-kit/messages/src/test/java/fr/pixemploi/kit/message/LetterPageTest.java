package fr.pixemploi.kit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPageTest {
    @Test
    void aLetterOnPaperHasItsAddressToReadAndToScan() {
        Document page = page(new Letter(
                "fr",
                "Votre test",
                List.of("Bonjour,", "Votre test vous attend."),
                new Action("Commencer", URI.create("https://pix.example/t?a=1&b=2")),
                List.of("Pix Emploi")));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.title()).isEqualTo("Votre test");
        assertThat(page.select("h1").eachText()).containsExactly("Votre test");
        assertThat(page.select("main > p").eachText()).containsExactly("Bonjour,", "Votre test vous attend.");
        assertThat(page.select(".action p").eachText()).containsExactly("Commencer", "https://pix.example/t?a=1&b=2");
        assertThat(page.select("svg[role=img] > title").text()).isEqualTo("QR code : https://pix.example/t?a=1&b=2");
        assertThat(page.select("footer p").eachText()).containsExactly("Pix Emploi");
    }

    @Test
    void textsAreShownAsTheyAreAndNeverObeyed() {
        String evil = "</p></main><script>alert(1)</script><img src=x onerror=alert(1)>";
        Document page = page(new Letter("fr", evil, List.of(evil), null, List.of(evil)));
        assertThat(page.select("script,img")).isEmpty();
        assertThat(page.select("h1,main > p,footer p").eachText()).containsOnly(evil);
        assertThat(page.select("main").size()).isEqualTo(1);
    }

    @Test
    void thePageLoadsNothingAndItsPolicyAllowsNothingElse() {
        Document page = page(new Letter("fr", "Objet", List.of("a"), null, List.of()));
        assertThat(page.select("[src],[href],script")).isEmpty();
        assertThat(LetterPage.CONTENT_SECURITY_POLICY).startsWith("default-src 'none'; style-src 'sha256-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,a", "/espace", "https:///espace", "mailto:a@b.example"})
    void anActionLeadsToThePagesOfTheWebOnly(String address) {
        assertThatThrownBy(() -> new Action("Ouvrir", URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Document page(Letter letter) {
        return Jsoup.parse(LetterPage.html(letter));
    }
}
