package fr.pixemploi.assessment.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import fr.pixemploi.assessment.browser.Axe;
import fr.pixemploi.assessment.browser.BrowserTest;
import fr.pixemploi.assessment.browser.InChromium;
import fr.pixemploi.assessment.browser.TestPages;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every environment in a real browser, in a sandboxed frame of a host page and under its own policy: its examples are solved by
 * keyboard alone, and no screen on the way breaks a rule of accessibility or scrolls sideways, on a phone as on a computer.
 */
@BrowserTest
class EnvironmentPlayTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final Set<String> served = new HashSet<>();
    private final Environments environments = new Environments();

    @TestFactory
    Stream<DynamicTest> everyExampleIsSolvedByKeyboardOnAPhone() {
        return Examples.all()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    JsonNode told = play(example, InChromium.PHONE);
                    assertThat(told).isEqualTo(example.solution());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyFirstExampleIsSolvedByKeyboardOnAComputer() {
        return Examples.all()
                .filter(example -> example.number() == 0)
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(),
                        () -> assertThat(play(example, InChromium.COMPUTER)).isEqualTo(example.solution())));
    }

    @TestFactory
    Stream<DynamicTest> whatWasDoneIsThereAgainOnAnotherDevice() {
        return Examples.all()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    ObjectNode options = JSON.createObjectNode();
                    options.set("state", example.solution());
                    Page page = open(example, options, InChromium.PHONE);
                    assertThat(state(page)).isEqualTo(example.solution());
                    page.close();
                }));
    }

    @TestFactory
    Stream<DynamicTest> highContrastAndLargeTextKeepWithinAPhone() {
        return Examples.all()
                .filter(example -> example.number() == 0)
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    ObjectNode options =
                            JSON.createObjectNode().put("contrast", "high").put("textScale", 1.5);
                    Page page = open(example, options, InChromium.PHONE);
                    assertSound(page);
                    page.close();
                }));
    }

    @Test
    void nothingIsToldWhenAPageIsOnlyRead() throws IOException {
        ObjectNode options = JSON.createObjectNode().put("readOnly", true);
        Example example = Examples.all().findFirst().orElseThrow();
        Page page = host(example, options, InChromium.PHONE);
        page.waitForFunction("() => parseInt(document.querySelector('iframe').style.height) > 100");
        assertThat(page.evaluate("() => window.told")).isNull();
        assertThat(frame(page).locator("main button:enabled").count()).isZero();
    }

    @Test
    void otherOptionsLeaveAHalfWrittenLetterOpen() throws IOException {
        Example webmail = Examples.all()
                .filter(example -> example.environment().equals("webmail"))
                .findFirst()
                .orElseThrow();
        Page page = open(webmail, JSON.createObjectNode(), InChromium.PHONE);
        Keyboard keyboard = new Keyboard(page, frame(page));
        keyboard.play("press Non lu : Nadia");
        keyboard.play("press Répondre");
        keyboard.play("type Message = Bonjour, j'accep");
        for (String options : List.of(
                "{contrast: 'high', textScale: 1.5}",
                "{state: window.told, contrast: 'high', textScale: 1.25}",
                "{state: window.told, readOnly: true}",
                "{state: window.told}")) {
            send(page, webmail, options);
            assertThat(frame(page).locator("textarea").inputValue()).as(options).startsWith("Bonjour, j'accep");
        }
        assertThat(frame(page).locator("textarea").isEnabled()).isTrue();
        keyboard.play("press Joindre un fichier");
        send(page, webmail, "{state: window.told, textScale: 1.5}");
        assertThat(frame(page).locator("dialog[open]").count()).isEqualTo(1);
        send(page, webmail, "{state: {...window.told, search: 'Nadia'}}");
        assertThat(frame(page).locator("textarea, dialog").count())
                .as("another state is what the page goes on from")
                .isZero();
    }

    /** The scenario again, as a host sends it when its settings change. */
    private static void send(Page page, Example example, String options) throws IOException {
        page.evaluate("document.querySelector('iframe').contentWindow.postMessage({type: 'pix-scenario', scenario: "
                + JSON.writeValueAsString(example.scenario()) + ", options: " + options + "}, '*')");
        frame(page).evaluate("() => new Promise(done => setTimeout(done, 100))");
    }

    private JsonNode play(Example example, int width) throws IOException {
        Page page = open(example, JSON.createObjectNode(), width);
        assertSound(page);
        assertThat(example.checks().allHold(state(page))).as("nothing done").isFalse();
        Keyboard keyboard = new Keyboard(page, frame(page));
        for (String step : example.steps()) {
            keyboard.play(step);
            if (step.startsWith("press ")) assertSound(page);
        }
        JsonNode told = state(page);
        page.close();
        return told;
    }

    private static void assertSound(Page page) {
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        Object beyond = frame(page)
                .evaluate("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("pixels beyond the frame").isLessThanOrEqualTo(0);
    }

    private Page open(Example example, ObjectNode options, int width) throws IOException {
        Page page = host(example, options, width);
        page.waitForFunction("() => window.told");
        return page;
    }

    /** A portal's page, as short as can be: frames the environment from its address, says the scenario, hears what is told. */
    private Page host(Example example, ObjectNode options, int width) throws IOException {
        EnvironmentPage environment = environments.page(example.environment()).orElseThrow();
        String path = "/" + example.environment() + ".html";
        if (served.add(path)) {
            chromium.pages().answer(path, exchange -> {
                exchange.getResponseHeaders().set("Content-Security-Policy", environment.contentSecurityPolicy());
                TestPages.send(exchange, 200, "text/html; charset=utf-8", environment.html());
            });
        }
        return chromium.open(
                """
                <!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Portail</title>
                <body style="margin:0"><main><h1>Question</h1>
                <iframe title="Page simulée" sandbox="allow-scripts" style="border:0;width:100%%;height:400px"></iframe></main>
                <script>
                const frame = document.querySelector("iframe");
                addEventListener("message", event => {
                  if (event.source !== frame.contentWindow) return;
                  const {type, state, height} = event.data;
                  if (type === "pix-ready") event.source.postMessage({type: "pix-scenario", scenario: %s, options: %s}, "*");
                  if (type === "pix-state") window.told = state;
                  if (type === "pix-height") frame.style.height = height + "px";
                });
                frame.src = "%s";
                </script>""".formatted(JSON.writeValueAsString(example.scenario()), JSON.writeValueAsString(options), path),
                width);
    }

    private static Frame frame(Page page) {
        return page.frames().stream()
                .filter(frame -> frame.parentFrame() != null)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode state(Page page) throws IOException {
        return JSON.readTree(String.valueOf(page.evaluate("() => JSON.stringify(window.told)")));
    }
}
