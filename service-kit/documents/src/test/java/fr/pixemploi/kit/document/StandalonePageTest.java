package fr.pixemploi.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandalonePageTest {
    private static final String STYLE = "p{color:#000}";

    @Test
    void thePolicyAllowsTheStyleOfThePageAndNothingElse() {
        // By "printf '%s' 'p{color:#000}' | openssl dgst -sha256 -binary | base64".
        assertThat(StandalonePage.policy(STYLE))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-bsKuyVWsclkVVeSiyIIq0ZDnzXKG45Ry3EUi2XhvlH4='; base-uri 'none'; "
                                + "frame-ancestors 'none'; form-action 'none'");
        assertThat(StandalonePage.policy(STYLE, "'self'")).endsWith("form-action 'self'");
    }

    @Test
    void thePageSaysItsLanguageAndTitleAndBearsItsStyleAsItIs() {
        StandalonePage page = new StandalonePage("fr", "L’essai", "b>i{color:#000}").meta("referrer", "same-origin");
        page.main().appendElement("p").text("<script>");
        assertThat(page.html())
                .startsWith("<!doctype html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>L’essai</title>")
                .contains("<style>b>i{color:#000}</style>", "<meta name=\"referrer\" content=\"same-origin\">")
                .endsWith("<body><main><p>&lt;script&gt;</p></main></body></html>");
    }
}
