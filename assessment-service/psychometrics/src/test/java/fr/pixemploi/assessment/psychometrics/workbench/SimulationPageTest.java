package fr.pixemploi.assessment.psychometrics.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page of a simulation, read as its readers do: in a browser, from a file. */
@BrowserTest
class SimulationPageTest {
    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @Test
    void whatAPlotShowsStandsInTheTableBesideIt(@TempDir Path folder) {
        Path file = folder.resolve("page.html");
        Run run = Run.of(("simulate --persons 6 --items 60 --competences 3 --minutes 4 --html " + file).split(" "));
        assertThat(run.code()).as(run.err()).isZero();
        Page page = chromium.page(InChromium.COMPUTER);
        page.navigate(file.toUri().toString());
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", "simulation.png")));
        List<String> strategies = page.locator("table")
                .filter(new Locator.FilterOptions().setHasText("Probabilités annoncées"))
                .locator("tbody th")
                .allTextContents();
        assertThat(strategies.stream().distinct()).hasSizeGreaterThan(1);
        page.locator("details").all().forEach(folded -> folded.evaluate("each => each.open = true"));
        Axe.assertNoViolations(page);
        page.setViewportSize(InChromium.PHONE, 740);
        InChromium.assertNoSidewaysScroll(page);
    }
}
