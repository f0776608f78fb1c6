package fr.pixemploi.kit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What other browser tests lean on does see what is wrong. */
@BrowserTest
class InChromiumTest {
    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @Test
    void aSoundPageHasNoViolation() {
        Page page = chromium.open(page("<label>Nom <input></label>"), InChromium.PHONE);
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
    }

    @Test
    void aFieldWithoutALabelIsSeenAlsoInASandboxedFrame() {
        Page page = chromium.open(page("<input>"), InChromium.COMPUTER);
        assertThatThrownBy(() -> Axe.assertNoViolations(page)).hasMessageContaining("label:");
        chromium.pages().put("/inner.html", page("<input>"));
        Page outer = chromium.open(
                page("<iframe title='Cadre' sandbox='allow-scripts' src='/inner.html'></iframe>"), InChromium.COMPUTER);
        outer.frameLocator("iframe").locator("input").waitFor();
        assertThatThrownBy(() -> Axe.assertNoViolations(outer)).hasMessageContaining("label:");
    }

    @Test
    void aWidePageIsSeen() {
        Page page = chromium.open(page("<p style='width:500px'>Large</p>"), InChromium.PHONE);
        assertThatThrownBy(() -> InChromium.assertNoSidewaysScroll(page)).hasMessageContaining("beyond the window");
    }

    @Test
    void aMachineWithoutABrowserIsToldWhatToInstall() {
        assertThatThrownBy(() -> ChromiumProgram.find(Map.of("PATH", "/nowhere")))
                .hasMessageContaining("Debian: chromium");
        assertThat(ChromiumProgram.find(Map.of("PIX_CHROMIUM", "/opt/chrome"))).hasToString("/opt/chrome");
    }

    private static String page(String body) {
        return """
                <!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Essai</title>
                <main><h1>Essai</h1>%s</main></html>""".formatted(body);
    }
}
