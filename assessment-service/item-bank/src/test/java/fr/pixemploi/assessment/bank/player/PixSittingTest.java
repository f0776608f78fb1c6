package fr.pixemploi.assessment.bank.player;

import static fr.pixemploi.kit.browser.InChromium.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpExchange;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.kit.browser.TestPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole sitting in ten lines of a portal, with a service that is slow, gone for a moment, or knows better. */
@BrowserTest
class PixSittingTest {
    private static final String FIRST = """
            {"number": 1, "itemId": "item-one", "type": "short-text", "instruction": "Que faites-vous ?", "readAloud": "Que faites-vous ?"}""";
    private static final String SECOND = """
            {"number": 2, "itemId": "item-two", "type": "file-upload", "instruction": "Envoyez.", "readAloud": "Envoyez.",
             "files": [{"name": "a.csv", "mediaType": "text/csv", "url": "/v1/files/old"}], "upload": {"formats": ["csv"], "maxBytes": 1000}}""";
    private static final String REPLY = """
            {"number": 1, "correct": true, "hint": "Très bien.", "next": %s, "status": "open"}""".formatted(SECOND);
    private static final String LAST = """
            {"number": 2, "next": null, "status": "completed", "resultId": "r-1"}""";

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final Deque<String[]> replies = new ArrayDeque<>();
    private static final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private static String question = FIRST;
    private static String hold = "null";
    private static boolean serves;

    @BeforeEach
    void aServiceWithAFirstQuestion() {
        replies.clear();
        calls.clear();
        question = FIRST;
        hold = "null";
        if (!serves) chromium.pages().answer("/api/", PixSittingTest::service);
        serves = true;
    }

    @Test
    void aSittingIsPlayedToItsEnd() {
        Page page = portal();
        reply("200", REPLY);
        answer(page, "Je clique.");
        page.locator("text=Très bien.").waitFor();
        assertThat(page.locator("[part=feedback]").textContent()).contains("Bonne réponse");
        page.waitForTimeout(600);
        page.locator("[part=next]").click();
        page.locator("text=Question 2").waitFor();
        assertThat(page.evaluate("() => deepFocus()")).isEqualTo("Question 2");
        assertThat(page.locator("[part=download]").getAttribute("href"))
                .isEqualTo(chromium.pages().url("/api/v1/files/old"));

        reply("201", "{\"uploadId\": \"u-9\"}");
        page.locator("input[type=file]").setInputFiles(file("été 1.csv"));
        page.locator(".sent strong:has-text('été 1.csv')").waitFor();
        assertThat(calls)
                .anyMatch(
                        call -> call.startsWith(
                                "POST /api/v1/sittings/s-1/uploads?number=2&name=%C3%A9t%C3%A9%201.csv application/octet-stream Bearer token-1"));
        reply("200", LAST);
        page.waitForTimeout(600);
        page.locator("[part=validate]").click();
        page.locator("text=C'est terminé.").waitFor();
        assertThat(events(page))
                .contains("pix-end {\"sittingId\":\"s-1\",\"status\":\"completed\",\"resultId\":\"r-1\"}");
        assertThat(calls)
                .anyMatch(call -> call.contains("\"response\":{\"type\":\"file-upload\",\"uploadId\":\"u-9\"}"));
        Axe.assertNoViolations(page);
    }

    @Test
    void aPausedSittingIsNotOverAndGoesOnWithAnotherQuestion() {
        question = "null";
        hold = "\"paused\"";
        Page page = chromium.open(portalHtml(), PHONE);
        page.locator("text=Test en pause.").waitFor();
        assertThat(page.locator("text=C'est terminé.").isVisible()).isFalse();
        assertThat(events(page)).noneMatch(event -> event.startsWith("pix-end"));
        Axe.assertNoViolations(page);
        reply(
                "200",
                "{\"id\": \"s-1\", \"status\": \"open\", \"number\": 2, \"total\": 2, \"question\": " + SECOND + "}");
        page.locator("[part=pause] button").click();
        page.locator("text=Question 2").waitFor();
        assertThat(calls).anyMatch(call -> call.startsWith("POST /api/v1/sittings/s-1/resume application/json"));
        assertThat(page.locator("text=Test en pause.").isVisible()).isFalse();
    }

    @Test
    void aSittingThatOthersHoldIsNotOver() {
        question = "null";
        hold = "\"interrupted\"";
        Page page = chromium.open(portalHtml(), PHONE);
        page.locator("text=Le test est arrêté pour le moment.").waitFor();
        assertThat(events(page)).noneMatch(event -> event.startsWith("pix-end"));
    }

    @Test
    void anAnswerIsSentAgainUntilTheServiceIsBack() {
        Page page = portal();
        reply("503", "", "3");
        reply("0", "");
        reply("200", REPLY);
        answer(page, "Je clique.");
        page.locator("text=Le service a un problème. Nous réessayons. Votre réponse est gardée.")
                .waitFor();
        page.context().setOffline(true);
        page.locator("text=La connexion est coupée. Votre réponse est gardée.").waitFor();
        chromium.screenshot(page, "sitting-connection-lost");
        Axe.assertNoViolations(page);
        page.context().setOffline(false);
        page.locator("text=Très bien.").waitFor();
        List<String> answers =
                calls.stream().filter(call -> call.contains("/answers")).toList();
        assertThat(answers).hasSize(3);
        assertThat(answers).as("the same to the byte").containsOnly(answers.getFirst());
        assertThat(page.locator("[part=notice]").textContent()).isEmpty();
    }

    @Test
    void aServiceThatGoesOnFailingIsToldToThePortalOnceAndTriedAgain() {
        Page page = portal();
        for (int time = 0; time < 4; time++)
            reply("500", "{\"code\": \"internal-error\", \"title\": \"Erreur\", \"instance\": \"e-42\"}", "60");
        reply("200", REPLY);
        answer(page, "Je clique.");
        for (int time = 0; time < 4; time++) {
            page.locator("text=Le service a un problème.").waitFor();
            assertThat(events(page).stream().filter(event -> event.startsWith("pix-error")))
                    .as("errors told after %s failures", time + 1)
                    .hasSize(time < 2 ? 0 : 1);
            page.evaluate(
                    "() => document.querySelector('pix-sitting').shadowRoot.querySelector('[part=notice] p').remove()");
            page.locator("text=Réessayer maintenant").click();
        }
        page.locator("text=Très bien.").waitFor();
        assertThat(events(page))
                .anyMatch(event -> event.startsWith("pix-error")
                        && event.contains("\"status\":500")
                        && event.contains("\"instance\":\"e-42\""));
    }

    @Test
    void aServiceThatAsksForAPauseGetsIt() {
        Page page = portal();
        reply("429", "", "40");
        reply("503", "", "Fri, 31 Dec 2100 23:59:59 GMT");
        reply("200", REPLY);
        answer(page, "Je clique.");
        page.locator("text=Nouvel essai dans 40 secondes.").waitFor();
        page.evaluate("() => dispatchEvent(new Event('online'))");
        assertThat(page.locator("[part=notice]").textContent())
                .as("the network was not what failed")
                .contains("40 secondes");
        page.locator("text=Réessayer maintenant").click();
        page.locator("text=Nouvel essai dans 5 minutes.").waitFor();
        page.locator("text=Réessayer maintenant").click();
        page.locator("text=Très bien.").waitFor();
    }

    @Test
    void anotherDeviceWasFasterAndTheSittingGoesOnFromThere() {
        Page page = portal();
        question = SECOND;
        reply("409", "{\"code\": \"already-answered\", \"title\": \"Déjà répondu\"}");
        answer(page, "Je clique.");
        page.locator("text=Question 2").waitFor();
        assertThat(page.locator("[part=notice]").textContent()).contains("peut-être sur un autre appareil");
    }

    @Test
    void aRefusedAnswerIsExplainedAndStays() {
        Page page = portal();
        reply("422", "{\"code\": \"response-does-not-fit\", \"detail\": \"Cette réponse ne convient pas.\"}");
        answer(page, "Je clique.");
        page.locator("text=Cette réponse ne convient pas.").waitFor();
        assertThat(page.locator("input").inputValue()).isEqualTo("Je clique.");
    }

    @Test
    void anExpiredTokenIsAskedForOnceMore() {
        Page page = portal();
        reply("401", "");
        reply("200", REPLY);
        answer(page, "Je clique.");
        page.locator("text=Très bien.").waitFor();
        assertThat(calls.stream()
                        .filter(call -> call.contains("/answers"))
                        .map(call -> call.replaceAll(".*Bearer (\\S+).*", "$1")))
                .containsExactly("token-1", "token-2");
        page.waitForTimeout(600);
        page.locator("[part=next]").click();
        page.locator("text=Question 2").waitFor();
    }

    @Test
    void withoutAWorkingLoginNothingTypedIsLost() {
        Page page = portal();
        reply("401", "");
        reply("401", "");
        answer(page, "Je clique.");
        page.locator("text=Votre connexion a expiré.").waitFor();
        assertThat(page.locator("input").inputValue()).isEqualTo("Je clique.");
        assertThat(events(page)).anyMatch(event -> event.startsWith("pix-error") && event.contains("401"));
    }

    @Test
    void whatWasTypedOutlivesAReload() {
        Page page = portal();
        page.locator("input").fill("À moitié");
        page.reload();
        page.locator("text=Question 1").waitFor();
        assertThat(page.locator("input").inputValue()).isEqualTo("À moitié");
    }

    @Test
    void aSittingThatIsOverShowsItsEnd() {
        question = "null";
        Page page = chromium.open(portalHtml(), PHONE);
        page.locator("text=C'est terminé.").waitFor();
        assertThat(events(page)).anyMatch(event -> event.startsWith("pix-end"));
    }

    @Test
    void aSittingStartsInABrowserThatMakesNoStyleSheets() {
        Page page = chromium.page(PHONE);
        page.addInitScript("CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };");
        chromium.pages().put("/old.html", portalHtml());
        page.navigate(chromium.pages().url("/old.html"));
        page.locator("text=Question 1").waitFor();
        assertThat(page.locator("pix-sitting link[rel=stylesheet]").count())
                .as("one for the sitting and one for the player")
                .isEqualTo(2);
    }

    private static Page portal() {
        Page page = chromium.open(portalHtml(), PHONE);
        page.locator("text=Question 1").waitFor();
        page.waitForTimeout(600);
        return page;
    }

    private static String portalHtml() {
        return """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Portail</title>
                <script type="module" src="/player/pix-sitting.js"></script></head>
                <body><main><h1>Portail</h1><pix-sitting api="/api" sitting-id="s-1" read-aloud></pix-sitting></main>
                <script>
                  window.told = [];
                  let tokens = 1;
                  const sitting = document.querySelector("pix-sitting");
                  sitting.token = async ({fresh}) => "token-" + (fresh ? ++tokens : tokens);
                  for (const name of ["pix-end", "pix-error", "pix-question", "pix-answered"])
                    sitting.addEventListener(name, event => told.push(name + " " + JSON.stringify(event.detail)));
                  function deepFocus() {
                    let at = document.activeElement;
                    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                    return at?.textContent;
                  }
                </script></body></html>
                """;
    }

    private static void answer(Page page, String text) {
        page.locator("input").fill(text);
        page.locator("[part=validate]").click();
    }

    private static List<String> events(Page page) {
        return ((List<?>) page.evaluate("() => told"))
                .stream().map(String::valueOf).toList();
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/csv", "a;b".getBytes(StandardCharsets.UTF_8));
    }

    private static void reply(String status, String body) {
        reply(status, body, null);
    }

    private static void reply(String status, String body, @Nullable String retryAfter) {
        replies.add(new String[] {status, body, retryAfter});
    }

    /** Tells what was called; a reply of status 0 cuts the connection. */
    private static void service(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + headers.getFirst("Content-Type")
                + " "
                + headers.getFirst("Authorization") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (exchange.getRequestMethod().equals("GET")) {
            JsonNode waiting = PlayerPage.read(question);
            TestPages.send(exchange, 200, "application/json", """
                    {"id": "s-1", "status": "%s", "hold": %s, "number": 1, "total": 2, "question": %s}
                    """.formatted(
                            waiting.isNull() && hold.equals("null") ? "completed" : "open", hold, question));
            return;
        }
        String[] reply = replies.remove();
        if (reply[2] != null) exchange.getResponseHeaders().set("Retry-After", reply[2]);
        if (!reply[0].equals("0")) TestPages.send(exchange, Integer.parseInt(reply[0]), "application/json", reply[1]);
    }
}
