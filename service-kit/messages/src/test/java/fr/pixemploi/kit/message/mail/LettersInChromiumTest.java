package fr.pixemploi.kit.message.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.kit.message.Action;
import fr.pixemploi.kit.message.Letter;
import fr.pixemploi.kit.message.LetterPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter as its reader sees it, on a narrow phone and on paper. */
@BrowserTest
class LettersInChromiumTest {
    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final String STOP = "https://pix.example/v1/message-opt-outs/" + "c3D4".repeat(30);

    private static final Letter LETTER = new Letter(
            "fr",
            "Votre test vous attend",
            List.of("Bonjour,", "Votre conseiller vous propose un test. Il dure de 20 à 40 minutes."),
            new Action("Commencer le test", URI.create("https://pix.example/fin?lien=" + "a1B2".repeat(40))),
            List.of("Pix Emploi vous écrit pour la Mission locale d’Exemple.", "Vous n’en voulez plus ? " + STOP));

    @Test
    void aMailIsReadableOnANarrowPhone() {
        Page page = chromium.open(LetterLayout.html(LETTER), InChromium.PHONE);
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        assertThat(page.locator("hr ~ p a").getAttribute("href")).isEqualTo(STOP);
        chromium.screenshot(page, "letter-mail");
    }

    @Test
    void aPageToPrintIsReadableAndOneSheet() {
        Page page = chromium.open(LetterPage.html(LETTER), InChromium.PHONE);
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        chromium.screenshot(page, "letter-page");
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(pdf).contains("/Count 1");
    }
}
