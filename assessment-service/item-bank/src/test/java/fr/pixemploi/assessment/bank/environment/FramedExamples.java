package fr.pixemploi.assessment.bank.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.kit.browser.TestPages;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Examples of environments in a sandboxed frame of a host page, each under its own policy. */
final class FramedExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InChromium chromium;
    private final Set<String> served = new HashSet<>();
    private final Environments environments = new Environments();

    FramedExamples(InChromium chromium) {
        this.chromium = chromium;
    }

    /** Solves it by keyboard; every screen on the way is sound. */
    void isSolved(Example example, int width) throws IOException {
        play(example, width);
    }

    /** Opens with what was done on another device. */
    void isThereAgain(Example example) throws IOException {
        ObjectNode options = JSON.createObjectNode();
        options.set("state", example.solution());
        Page page = open(example, options, InChromium.PHONE);
        assertTells(page, example.solution());
        page.close();
    }

    private void play(Example example, int width) throws IOException {
        Page page = open(example, JSON.createObjectNode(), width);
        assertSound(page);
        assertThat(example.checks().held(state(page)))
                .as("nothing done")
                .isLessThan(example.checks().size());
        Keyboard keyboard = new Keyboard(page, frame(page));
        for (String step : example.steps()) {
            keyboard.play(step);
            if (step.startsWith("press ")) assertSound(page);
        }
        assertTells(page, example.solution());
        page.close();
    }

    /** The frame tells the page by messages, a moment after what was done. */
    private static void assertTells(Page page, JsonNode wanted) throws IOException {
        JsonNode told = state(page);
        long end = System.nanoTime() + Patience.FAR.toNanos();
        while (!told.equals(wanted) && System.nanoTime() < end) {
            page.waitForTimeout(100);
            told = state(page);
        }
        assertThat(told).isEqualTo(wanted);
    }

    static void assertSound(Page page) {
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        Object beyond = frame(page)
                .evaluate("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("pixels beyond the frame").isLessThanOrEqualTo(0);
    }

    Page open(Example example, ObjectNode options, int width) throws IOException {
        Page page = host(example, options, width);
        page.waitForFunction("() => window.told");
        return page;
    }

    /** A portal's page, as short as can be: frames the environment from its address, says the scenario, hears what is told. */
    Page host(Example example, ObjectNode options, int width) throws IOException {
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

    static Frame frame(Page page) {
        return page.frames().stream()
                .filter(frame -> frame.parentFrame() != null)
                .findFirst()
                .orElseThrow();
    }

    static JsonNode state(Page page) throws IOException {
        return JSON.readTree(String.valueOf(page.evaluate("() => JSON.stringify(window.told)")));
    }
}
