package fr.pixemploi.assessment.bank.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Every environment in a real browser, in a sandboxed frame of a host page and under its own policy: its first example is solved by
 * keyboard alone, and no screen on the way breaks a rule of accessibility or scrolls sideways on a phone. All examples, and all on a
 * computer, in {@link EnvironmentPlayProof}.
 */
@BrowserTest
class EnvironmentPlayTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final FramedExamples framed = new FramedExamples(chromium);

    @TestFactory
    Stream<DynamicTest> theFirstExampleOfEachIsSolvedByKeyboardOnAPhone() {
        return each(example -> framed.isSolved(example, InChromium.PHONE));
    }

    @Test
    void anExampleIsSolvedByKeyboardOnAComputer() throws IOException {
        framed.isSolved(Examples.all().findFirst().orElseThrow(), InChromium.COMPUTER);
    }

    @TestFactory
    Stream<DynamicTest> whatWasDoneIsThereAgainOnAnotherDevice() {
        return each(framed::isThereAgain);
    }

    @TestFactory
    Stream<DynamicTest> highContrastAndLargeTextKeepWithinAPhone() {
        return each(example -> {
            ObjectNode options = JSON.createObjectNode().put("contrast", "high").put("textScale", 1.5);
            Page page = framed.open(example, options, InChromium.PHONE);
            FramedExamples.assertSound(page);
            page.close();
        });
    }

    @Test
    void nothingIsToldWhenAPageIsOnlyRead() throws IOException {
        ObjectNode options = JSON.createObjectNode().put("readOnly", true);
        Example example = Examples.all().findFirst().orElseThrow();
        Page page = framed.host(example, options, InChromium.PHONE);
        page.waitForFunction("() => parseInt(document.querySelector('iframe').style.height) > 100");
        assertThat(page.evaluate("() => window.told")).isNull();
        assertThat(FramedExamples.frame(page).locator("main button:enabled").count())
                .isZero();
    }

    @Test
    void otherOptionsLeaveAHalfWrittenLetterOpen() throws IOException {
        Example webmail = Examples.all()
                .filter(example -> example.environment().equals("webmail"))
                .findFirst()
                .orElseThrow();
        Page page = framed.open(webmail, JSON.createObjectNode(), InChromium.PHONE);
        Keyboard keyboard = new Keyboard(page, FramedExamples.frame(page));
        keyboard.play("press Non lu : Nadia");
        keyboard.play("press Répondre");
        keyboard.play("type Message = Bonjour, j'accep");
        for (String options : List.of(
                "{contrast: 'high', textScale: 1.5}",
                "{state: window.told, contrast: 'high', textScale: 1.25}",
                "{state: window.told, readOnly: true}",
                "{state: window.told}")) {
            send(page, webmail, options);
            assertThat(FramedExamples.frame(page).locator("textarea").inputValue())
                    .as(options)
                    .startsWith("Bonjour, j'accep");
        }
        assertThat(FramedExamples.frame(page).locator("textarea").isEnabled()).isTrue();
        keyboard.play("press Joindre un fichier");
        send(page, webmail, "{state: window.told, textScale: 1.5}");
        assertThat(FramedExamples.frame(page).locator("dialog[open]").count()).isEqualTo(1);
        send(page, webmail, "{state: {...window.told, search: 'Nadia'}}");
        assertThat(FramedExamples.frame(page).locator("textarea, dialog").count())
                .as("another state is what the page goes on from")
                .isZero();
    }

    /** The scenario again, as a host sends it when its settings change. */
    private static void send(Page page, Example example, String options) throws IOException {
        page.evaluate("document.querySelector('iframe').contentWindow.postMessage({type: 'pix-scenario', scenario: "
                + JSON.writeValueAsString(example.scenario()) + ", options: " + options + "}, '*')");
        FramedExamples.frame(page).evaluate("() => new Promise(done => setTimeout(done, 100))");
    }

    private static Stream<DynamicTest> each(ThrowingConsumer<Example> check) {
        return Examples.all()
                .filter(example -> example.number() == 0)
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> check.accept(example)));
    }
}
