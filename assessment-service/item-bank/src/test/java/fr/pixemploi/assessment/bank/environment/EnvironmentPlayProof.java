package fr.pixemploi.assessment.bank.environment;

import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.Figures;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every example of every environment, solved by keyboard on a phone and on a computer, and found again on another device. */
@BrowserTest
class EnvironmentPlayProof {
    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final FramedExamples framed = new FramedExamples(chromium);
    private static int sound;

    @TestFactory
    Stream<DynamicTest> everyExampleIsSolvedByKeyboard() {
        return Examples.all()
                .flatMap(example -> Stream.of(InChromium.PHONE, InChromium.COMPUTER)
                        .map(width -> DynamicTest.dynamicTest(example + " at " + width, () -> {
                            framed.isSolved(example, width);
                            sound++;
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatWasDoneIsThereAgainOnAnotherDevice() {
        return Examples.all()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    framed.isThereAgain(example);
                    sound++;
                }));
    }

    @AfterAll
    static void tell() {
        long examples = Examples.all().count();
        if (sound < 3 * examples) return;
        Figures.write(
                "environment-play",
                "solved by keyboard at 360 and 1280 pixels, found again on another device",
                Map.of("examples", examples));
    }
}
