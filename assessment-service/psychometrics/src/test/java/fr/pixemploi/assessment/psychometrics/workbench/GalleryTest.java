package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.pixemploi.assessment.bank.file.OpenBank;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.bank.item.Pool;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The open bank on one page, read as its readers do: in a browser, from a file. */
@BrowserTest
class GalleryTest {
    private static final Pattern BANK =
            Pattern.compile("<script type=\"application/json\" id=\"bank\">(.*?)</script>", Pattern.DOTALL);

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @Test
    void everyActiveItemIsOnThePageWithoutItsKey(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gallery.html");
        Run run = Run.of("bank", "--gallery", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String html = Files.readString(file);
        Matcher bank = BANK.matcher(html);
        assertThat(bank.find()).isTrue();
        JsonNode document = new ObjectMapper().readTree(bank.group(1));
        ItemBank open = OpenBank.read(null);
        assertThat(document.get("items")).hasSize(open.active(Pool.OPEN).size());
        Set<String> fields = new TreeSet<>();
        for (JsonNode item : document.get("items")) {
            assertThat(item.get("variants")).hasSizeBetween(1, 3);
            item.get("variants")
                    .forEach(variant -> variant.get("question").fieldNames().forEachRemaining(fields::add));
        }
        assertThat(fields)
                .contains("instruction", "readAloud")
                .doesNotContain("key", "hint", "checks", "solution", "seed");
        for (Item item : open.active(Pool.OPEN).subList(0, 50))
            assertThat(html).doesNotContain(item.hint().strip());

        Page page = chromium.page(InChromium.COMPUTER);
        page.navigate(file.toUri().toString());
        page.locator("pix-item-player").first().locator("[part=validate]").waitFor();
        assertThat(page.locator("article").count())
                .isEqualTo(open.active(Pool.OPEN).size());
        assertThat(page.locator("pix-item-player").count())
                .as("made where one looks only")
                .isLessThan(60);
        // The window only: the whole page is thousands of screens long.
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "gallery.png")));
        readersFind(page, open);
    }

    private static void readersFind(Page page, ItemBank open) {
        Item wanted = open.active(Pool.OPEN).getLast();
        page.locator("input[name=search]").fill(wanted.id().value().toUpperCase(java.util.Locale.ROOT));
        Locator article = page.locator("article:visible");
        assertThat(article.first().getAttribute("id")).isEqualTo(wanted.id().value());
        article.first().locator("[part=title]").first().waitFor();
        Axe.assertNoViolations(page);
        page.locator("input[name=search]").fill("");
        page.selectOption("select[name=type]", "matching");
        page.selectOption("select[name=level]", "2");
        long expected = open.active(Pool.OPEN).stream()
                .filter(item -> item.level() == 2 && item.task().type().equals("matching"))
                .count();
        assertThat(expected).isPositive();
        assertThat(page.locator("#found").textContent()).startsWith(expected + " question");
        assertThat(page.locator("article:visible").count()).isEqualTo((int) expected);
        page.setViewportSize(InChromium.PHONE, 740);
        page.waitForTimeout(300);
        InChromium.assertNoSidewaysScroll(page);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAbout() {
        Run run = Run.of("bank", "--gallery", "/nowhere/at/all.html");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/nowhere/at/all.html");
    }
}
