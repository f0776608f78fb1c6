package fr.pixemploi.kit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The start of a browser test: one Chromium and one {@link TestPages} for a test class, a fresh profile for each page. A page on
 * which a script failed fails its test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final InChromium chromium = new InChromium();
 *
 * Page page = chromium.open("<!doctype html>…", 360);       // a text
 * Page page = chromium.visit("/player/demo.html", 1280);    // from META-INF/resources
 * Axe.assertNoViolations(page);
 * chromium.screenshot(page, "demo-1280");                   // target/screenshots/demo-1280.png, with -Dscreenshots
 * }</pre>
 */
public final class InChromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    /** Width of the narrowest phones that are in use, in CSS pixels. */
    public static final int PHONE = 360;

    /** Width of an ordinary screen, in CSS pixels. */
    public static final int COMPUTER = 1280;

    private static final Duration FAR = Duration.ofSeconds(BrowserTest.FAR_SECONDS);

    private static final List<String> SWITCHES = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private Thread owner = Thread.currentThread();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable TestPages pages;
    private int texts;

    @Override
    public void beforeAll(ExtensionContext test) {
        owner = Thread.currentThread();
        PlaywrightAssertions.setDefaultAssertionTimeout((double) FAR.toMillis());
        Playwright started = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = started;
        browser = started.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(ChromiumProgram.find(System.getenv()))
                        .setArgs(SWITCHES)
                        .setTimeout((double) FAR.toMillis()));
        pages = new TestPages();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> seen = List.copyOf(failures);
        failures.clear();
        assertThat(seen).as("scripts that failed on the page").isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
        if (pages != null) pages.close();
    }

    /** The server of this test class. */
    public TestPages pages() {
        return begun(pages);
    }

    /** An empty page, for settings that must be made before an address is opened. */
    public Page page(int width) {
        return page(new Browser.NewContextOptions().setViewportSize(width, width < 700 ? 740 : 800));
    }

    /** An empty page in a profile of the test's own making: touch, forced colours, less motion. */
    public Page page(Browser.NewContextOptions profile) {
        assertThat(Thread.currentThread())
                .as("the one thread of a @BrowserTest class")
                .isSameAs(owner);
        BrowserContext context = begun(browser).newContext(profile.setLocale("fr-FR"));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout((double) FAR.toMillis());
        page.onPageError(failures::add);
        return page;
    }

    /** A page from its text. */
    public Page open(String html, int width) {
        String path = "/text-" + ++texts + ".html";
        pages().put(path, html);
        return visit(path, width);
    }

    /** A page from {@code META-INF/resources}, or one that was put into {@link #pages()}. */
    public Page visit(String path, int width) {
        Page page = page(width);
        page.navigate(pages().url(path));
        return page;
    }

    /** Keeps what the whole page looks like in {@code target/screenshots}, for those who run the tests with {@code -Dscreenshots}. */
    public void screenshot(Page page, String name) {
        if (System.getProperty("screenshots") == null) return;
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static <T> T begun(@Nullable T what) {
        return Objects.requireNonNull(
                what, "there is a browser within a test only, and by a static @RegisterExtension");
    }

    /** Fails when something is wider than the window: people should not have to scroll sideways. */
    public static void assertNoSidewaysScroll(Page page) {
        Object beyond =
                page.evaluate("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("pixels beyond the window").isLessThanOrEqualTo(0);
    }
}
