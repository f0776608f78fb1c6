package fr.pixemploi.kit.status;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.kit.browser.TestPages;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of one service and the gateway's page of all, as people see them. */
@BrowserTest
class StatusPagesTest {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    private static StatusView view(ServiceState state, Map<String, PartState> parts) {
        Instant since = Instant.parse("2026-11-28T10:00:00Z");
        return StatusView.of(
                "profile", "1", new ServiceStatus.Seen(state, since, since, new TreeMap<>(parts)), StatusTexts.FRENCH);
    }

    @Test
    void thePageOfAServiceIsReadableByEveryone() throws IOException {
        String page = new StatusPage()
                .of(
                        view(ServiceState.TROUBLED, Map.of("database", PartState.AWAY, "sign-in", PartState.WORKS)),
                        "fr",
                        false);
        Page shown = CHROMIUM.open(page, InChromium.PHONE);

        Axe.assertNoViolations(shown);
        InChromium.assertNoSidewaysScroll(shown);
        CHROMIUM.screenshot(shown, "status-service");
        assertThat(shown.getByText("Depuis le 28 novembre 2026, 10:00:00 UTC")).isVisible();
    }

    @Test
    void theGatewaysPageTellsOfEachServiceAndOfOneThatIsDown() throws IOException {
        TestPages pages = CHROMIUM.pages();
        Path files = Workspace.find().routes().resolveSibling("pages/status");
        for (String file : new String[] {"status.js", "status.css"})
            pages.put("/status/" + file, Files.readString(files.resolve(file)));
        String html = Files.readString(files.resolve("index.html"));
        pages.answer("/all", exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            TestPages.send(exchange, 200, "text/html; charset=utf-8", html);
        });
        pages.put("/assessment/v1/status", json("works", "Tout fonctionne", ""));
        pages.put(
                "/profile/v1/status",
                json(
                        "slow-news",
                        "En retard",
                        "{\"name\":\"webhooks\",\"label\":\"Nouvelles\",\"state\":\"late\",\"says\":\"Elles attendent.\"}"));
        pages.answer(
                "/pathway/v1/status",
                exchange -> TestPages.send(exchange, 503, "application/problem+json", "{\"code\":\"overloaded\"}"));

        Page shown = CHROMIUM.visit("/all", InChromium.PHONE);

        assertThat(service(shown, "assessment")).containsText("Tout fonctionne");
        assertThat(service(shown, "profile")).containsText("Nouvelles\u00a0: Elles attendent.");
        assertThat(service(shown, "pathway")).containsText("Très occupé");
        assertThat(service(shown, "certification")).containsText("Ne répond pas");
        assertThat(shown.getByText("Au moins un service ne va pas bien.")).isVisible();
        assertThat(shown.getByText("Ne plus actualiser")).isVisible();
        Axe.assertNoViolations(shown);
        InChromium.assertNoSidewaysScroll(shown);
        CHROMIUM.screenshot(shown, "status-all");
    }

    @Test
    void withoutAScriptTheGatewaysPageLeadsToThePagesOfTheServices() throws IOException {
        String html = Files.readString(Workspace.find().routes().resolveSibling("pages/status/index.html"));
        CHROMIUM.pages().put("/plain.html", html);
        Page shown = CHROMIUM.page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        shown.navigate(CHROMIUM.pages().url("/plain.html"));

        assertThat(shown.locator("[data-service] a")).hasCount(4);
        assertThat(shown.getByText("Certification")).hasAttribute("href", "/certification/v1/status/page");
        assertThat(shown.locator("button")).isHidden();
    }

    private static Locator service(Page page, String service) {
        return page.locator("[data-service=" + service + "]");
    }

    private static String json(String state, String says, String part) {
        return "{\"state\":\"%s\",\"says\":\"%s\",\"parts\":[%s]}".formatted(state, says, part);
    }
}
