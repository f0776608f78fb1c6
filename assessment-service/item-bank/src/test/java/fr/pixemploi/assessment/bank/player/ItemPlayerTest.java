package fr.pixemploi.assessment.bank.player;

import static fr.pixemploi.kit.browser.InChromium.COMPUTER;
import static fr.pixemploi.kit.browser.InChromium.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.kit.browser.TestPages;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each type of item, answered with a keyboard only; and by pointer where that is another way. */
@BrowserTest
class ItemPlayerTest {
    /** A page that shows what it gets. */
    private static final String EXERCISE = """
            <!doctype html><html lang="fr"><title>Exercice</title><main><h1>Exercice</h1><p></p></main><script>
            addEventListener("message", event => { document.querySelector("p").textContent = event.data.options.state?.done; });
            parent.postMessage({type: "pix-ready"}, "*");
            </script></html>""";

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @Test
    void oneProposalIsChosen() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-choix-unique");
        person.tabTo("docx").press("ArrowDown").validate();
        assertThat(person.response()).isEqualTo(PlayerPage.read("{\"type\":\"single-choice\",\"choice\":\"b\"}"));
        assertThat(person.last("pix-answer").get("number").intValue()).isEqualTo(1);
        assertThat(person.last("pix-answer").get("itemId").textValue()).isEqualTo("exemple-choix-unique");
        assertThat(person.last("pix-answer").get("clientSeconds").doubleValue()).isBetween(0.5, 60.0);
    }

    @Test
    void severalProposalsAreTicked() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-choix-multiple");
        person.tabTo("pressé").press("Space").tabTo("expéditeur").press("Space").validate();
        assertThat(person.response())
                .isEqualTo(PlayerPage.read("{\"type\":\"multiple-choice\",\"choices\":[\"a\",\"c\"]}"));
    }

    @Test
    void aFewWordsAreTypedAndSentByEnter() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-texte-court");
        person.tabTo("Votre réponse").type("  copie cachée ").press("Enter");
        assertThat(person.response()).isEqualTo(PlayerPage.read("{\"type\":\"short-text\",\"text\":\"copie cachée\"}"));
    }

    @Test
    void aNumberIsTypedAsFrenchPeopleWriteIt() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-nombre");
        person.tabTo("Votre réponse").type("1 234,50 €").press("Enter");
        assertThat(person.response()).isEqualTo(PlayerPage.read("{\"type\":\"number\",\"value\":1234.5}"));
    }

    @Test
    void numbersAreReadInAllTheirSpellings() {
        PlayerPage person = PlayerPage.open(chromium, PHONE);
        Object read = person.page.evaluate("""
                async () => {
                  const {frenchNumber} = await import("/player/texts.js");
                  return ["12", "1 234,5", "1\\u202f234,5", "1234.5", "1.234,5", "−2,5", "- 3", "+4", ",5", "12 km", "20 %", "1'000", "",
                          "douze", "1,2,3", "1.2.3", "12 kg", "1 234.5.6"].map(text => String(frenchNumber(text, "km"))).join(" ");
                }""");
        assertThat(read)
                .isEqualTo("12 1234.5 1234.5 1234.5 1234.5 -2.5 -3 4 0.5 12 20 1000 null null null null null null");
    }

    @Test
    void rowsArePutInOrderWithTheArrows() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-ordre");
        person.tabTo("Descendre : Choisir le fichier").press("Enter");
        assertThat(person.focused()).as("the focus goes with the row").contains("Descendre : Choisir le fichier");
        person.press("Enter");
        assertThat(person.find(".unseen[role=status]").textContent()).contains("position 3 sur 4");
        person.tabTo("Monter : Toucher le trombone").press("Enter", "Enter").validate();
        assertThat(person.response())
                .isEqualTo(PlayerPage.read("{\"type\":\"ordering\",\"order\":[\"b\",\"d\",\"c\",\"a\"]}"));
    }

    @Test
    void rowsArePutInOrderByDragging() {
        PlayerPage person = PlayerPage.open(chromium, COMPUTER).ask("exemple-ordre");
        Locator grips = person.find(".grip");
        var from = grips.nth(0).boundingBox();
        var to = grips.nth(3).boundingBox();
        person.page.mouse().move(from.x + 10, from.y + 10);
        person.page.mouse().down();
        for (int step = 1; step <= 10; step++)
            person.page.mouse().move(from.x + 10, from.y + (to.y + to.height - from.y) * step / 10);
        person.page.mouse().up();
        person.part("validate").click();
        assertThat(person.response())
                .isEqualTo(PlayerPage.read("{\"type\":\"ordering\",\"order\":[\"b\",\"c\",\"d\",\"a\"]}"));
    }

    @Test
    void eachProposalGetsOneOfTheTargets() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-associer");
        person.tabTo("recruteur").press("ArrowDown");
        person.tabTo("collègue").press("ArrowDown", "ArrowDown");
        person.tabTo("logiciel").press("ArrowDown", "ArrowDown", "ArrowDown").validate();
        assertThat(person.response())
                .isEqualTo(PlayerPage.read("{\"type\":\"matching\",\"pairs\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}}"));
    }

    @Test
    void wordsFillTheBlanksOfTheRunningText() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-trous");
        assertThat(person.part("instruction").textContent())
                .contains("Complétez.")
                .doesNotContain("domaine de base");
        person.tabTo("Trou 1").type("guichet.test").tabTo("Trou 2").type("h").validate();
        assertThat(person.response())
                .isEqualTo(
                        PlayerPage.read("{\"type\":\"fill-blanks\",\"blanks\":{\"1\":\"guichet.test\",\"2\":\"h\"}}"));
    }

    @Test
    void aPlaceIsChosenByItsName() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-image");
        person.tabTo("Choisir l'endroit par son nom").press("Enter");
        person.tabTo("cadenas").press("Space").validate();
        assertThat(person.response()).isEqualTo(PlayerPage.read("{\"type\":\"hotspot\",\"zone\":\"a\"}"));
    }

    @Test
    void aPlaceIsPointedAtAndTheLastOfTwoWaysCounts() {
        PlayerPage person = PlayerPage.open(chromium, COMPUTER).ask("exemple-image");
        Locator picture = person.part("picture");
        person.find("summary").click();
        person.find("label:has-text('flèche')").click();
        var box = picture.boundingBox();
        picture.click(new Locator.ClickOptions().setPosition(box.width * 0.16, box.height * 0.095));
        assertThat(person.find("input:checked").count()).isZero();
        person.part("validate").click();
        assertThat(person.response().get("x").doubleValue()).isBetween(0.15, 0.17);
        assertThat(person.response().get("y").doubleValue()).isBetween(0.08, 0.11);
        assertThat(person.response().has("zone")).isFalse();
    }

    @Test
    void aPictureIsEnlargedAndThePlaceStaysWhereItWas() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-image");
        Locator picture = person.part("picture");
        person.find("button:has-text('Agrandir')").click();
        var box = picture.boundingBox();
        assertThat(box.width).isGreaterThanOrEqualTo(900);
        picture.click(new Locator.ClickOptions().setPosition(box.width * 0.16, box.height * 0.095));
        InChromium.assertNoSidewaysScroll(person.page);
        Axe.assertNoViolations(person.page);
        person.find("button:has-text('Réduire')").click();
        person.part("validate").click();
        assertThat(person.response().get("x").doubleValue()).isBetween(0.15, 0.17);
        assertThat(person.response().get("y").doubleValue()).isBetween(0.08, 0.11);
    }

    @Test
    void aFileIsChosenAndSent() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-fichier");
        person.page.evaluate("() => { player.upload = async (file, progress) => {"
                + " progress(0.5); window.sent = file.name + ' ' + file.size; return {uploadId: 'u-1'}; }; }");
        choose(person, "Choisir un fichier", "budget.csv", "Poste;Montant\n");
        person.find(".sent strong").waitFor();
        assertThat(person.page.evaluate("() => window.sent")).isEqualTo("budget.csv 14");
        assertThat(person.find(".sent").textContent()).contains("Fichier reçu").contains("budget.csv");
        person.validate();
        assertThat(person.response()).isEqualTo(PlayerPage.read("{\"type\":\"file-upload\",\"uploadId\":\"u-1\"}"));
    }

    @Test
    void aFileThatIsNotTakenIsToldAboutAndTheOneBeforeStays() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-fichier");
        person.page.evaluate("() => { player.upload = async file => {"
                + " if (file.name.startsWith('macro')) throw new Error('Ce fichier contient des macros.');"
                + " return {uploadId: 'u-1'}; }; }");
        choose(person, "Choisir un fichier", "bon.xlsx", "x");
        person.find(".sent strong").waitFor();
        choose(person, "Choisir un autre fichier", "photo.png", "x");
        assertThat(person.find("[role=alert]").first().textContent())
                .contains("n'est pas au bon format")
                .contains(".csv");
        choose(person, "Choisir un autre fichier", "vide.csv", "");
        assertThat(person.find("[role=alert]").first().textContent()).contains("est vide");
        choose(person, "Choisir un autre fichier", "macro.xlsx", "x");
        person.page.locator("text=Ce fichier contient des macros.").waitFor();
        assertThat(person.find(".sent strong").textContent()).isEqualTo("bon.xlsx");
        person.validate();
        assertThat(person.response().get("uploadId").textValue()).isEqualTo("u-1");
    }

    @Test
    void anExerciseIsDoneInItsFrameWhichTakesTheHeightItAsksFor() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-page");
        person.page
                .frameLocator("pix-item-player iframe")
                .locator("text=Visible")
                .waitFor();
        assertThat(person.part("environment").getAttribute("sandbox")).isEqualTo("allow-scripts");
        assertThat(person.part("environment").boundingBox().height).isLessThan(400);
        person.tabTo("Page d'exercice").press("Space");
        person.page.waitForFunction("() => told.some(one => one.name === 'pix-change')");
        person.validate();
        assertThat(person.response()).isEqualTo(PlayerPage.read("{\"type\":\"environment\",\"state\":{\"on\":true}}"));
    }

    @Test
    void anExerciseThatDoesNotLoadSaysSoAndIsLoadedAgainWithWhatWasDone() {
        Page page = chromium.page(PHONE);
        // Nobody waits ten seconds in a test.
        page.addInitScript("const later = setTimeout; setTimeout = (run, ms) => later(run, ms === 10_000 ? 700 : ms);");
        chromium.pages().put("/late.html", PlayerPage.HTML);
        page.navigate(chromium.pages().url("/late.html"));
        PlayerPage person = new PlayerPage(page);
        AtomicBoolean loads = new AtomicBoolean();
        String lost = "<!doctype html><html lang=\"fr\"><title>404</title><main><h1>404</h1></main></html>";
        chromium.pages()
                .answer(
                        "/exercise.html",
                        exchange -> TestPages.send(
                                exchange, loads.get() ? 200 : 404, "text/html", loads.get() ? EXERCISE : lost));
        person.put("""
                {"number": 1, "itemId": "exercise", "type": "environment", "instruction": "Faites.", "readAloud": "",
                 "environment": {"url": "/exercise.html", "scenario": {}}}""");
        page.evaluate("() => { player.draft = {...player.draft, value: {done: 'half'}}; }");
        person.page.locator("text=L'exercice ne s'affiche pas.").waitFor();
        Axe.assertNoViolations(page);
        loads.set(true);
        person.tabTo("Recharger l'exercice").press("Enter");
        page.frameLocator("pix-item-player iframe").locator("text=half").waitFor();
        page.waitForTimeout(1_000);
        assertThat(page.locator("text=L'exercice ne s'affiche pas.").count()).isZero();
        person.validate();
        assertThat(person.response())
                .isEqualTo(PlayerPage.read("{\"type\":\"environment\",\"state\":{\"done\":\"half\"}}"));
    }

    @Test
    void whoDoesNotKnowGoesOn() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-nombre");
        person.tabTo("Je ne sais pas").press("Enter");
        assertThat(person.last("pix-skip").get("response")).isEqualTo(PlayerPage.read("{\"type\":\"skip\"}"));
    }

    private static void choose(PlayerPage person, String button, String name, String text) {
        person.tabTo(button);
        FileChooser chooser = person.page.waitForFileChooser(() -> person.press("Enter"));
        chooser.setFiles(new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
    }
}
