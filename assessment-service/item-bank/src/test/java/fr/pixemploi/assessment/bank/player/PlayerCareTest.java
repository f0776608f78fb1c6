package fr.pixemploi.assessment.bank.player;

import static fr.pixemploi.kit.browser.InChromium.COMPUTER;
import static fr.pixemploi.kit.browser.InChromium.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the player does for people who see, hear or move otherwise, are nervous, or meet a hostile text. */
@BrowserTest
class PlayerCareTest {
    private static final List<String> EXAMPLES = List.of(
            "exemple-choix-unique",
            "exemple-choix-multiple",
            "exemple-texte-court",
            "exemple-nombre",
            "exemple-ordre",
            "exemple-associer",
            "exemple-trous",
            "exemple-image",
            "exemple-fichier",
            "exemple-page");
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/player");

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @Test
    void everyTypeIsAccessibleAndFitsAPhone() {
        everyTypeIsSoundAt(PHONE, "normal", 1);
    }

    @Test
    void everyTypeIsAccessibleOnAComputer() {
        everyTypeIsSoundAt(COMPUTER, "normal", 1);
    }

    @Test
    void everyTypeFitsAPhoneInLargeTextAndHighContrast() {
        everyTypeIsSoundAt(PHONE, "high", 2);
    }

    @Test
    void everyTypeIsAccessibleInForcedColours() {
        Page page = chromium.page(
                new Browser.NewContextOptions().setViewportSize(PHONE, 740).setForcedColors(ForcedColors.ACTIVE));
        chromium.pages().put("/portal.html", PlayerPage.HTML);
        page.navigate(chromium.pages().url("/portal.html"));
        everyTypeIsSound(new PlayerPage(page), "forced");
    }

    @Test
    void theTryOutPageIsAccessibleUnderItsStrictPolicy() {
        for (int width : new int[] {PHONE, COMPUTER}) {
            Page page = chromium.visit("/player/demo.html", width);
            page.locator("pix-item-player form").waitFor();
            for (int i = 0; i < EXAMPLES.size(); i++) {
                page.selectOption("select[name=type]", EXAMPLES.get(i));
                Axe.assertNoViolations(page);
                InChromium.assertNoSidewaysScroll(page);
            }
            chromium.screenshot(page, "demo-" + width);
        }
    }

    @Test
    void nothingIsSentWithoutAnAnswerAndTheFieldSaysWhatToDo() {
        PlayerPage person =
                PlayerPage.open(chromium, PHONE).ask("exemple-nombre").validate();
        assertThat(person.error()).isEqualTo("Vous n'avez pas répondu. Passer la question ?");
        assertThat(person.focused()).isEqualTo("Non, je réponds");
        person.page.waitForTimeout(600);
        person.press("Enter");
        assertThat(person.error()).isEqualTo("Écrivez un nombre, puis validez.");
        assertThat(person.part("ask").isVisible()).isFalse();
        assertThat(person.focused()).contains("Votre réponse");
        assertThat(person.find("input").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(person.find("input").getAttribute("aria-describedby"))
                .contains(person.part("error").getAttribute("id"));
        person.type("douze").press("Enter");
        assertThat(person.error()).contains("« douze » n'est pas un nombre");
        assertThat(person.find("input").inputValue()).isEqualTo("douze");
        person.press("Control+A").type("12").press("Enter");
        assertThat(person.error()).isEmpty();
        assertThat(person.response().get("value").intValue()).isEqualTo(12);
    }

    @Test
    void anEmptyAnswerIsAskedAboutAndPassedByTheKeyboard() {
        PlayerPage person =
                PlayerPage.open(chromium, PHONE).ask("exemple-choix-unique").validate();
        person.press("Enter");
        assertThat(person.part("ask").isVisible())
                .as("a second press answers nothing")
                .isTrue();
        assertThat(person.part("ask").getAttribute("role")).isEqualTo("group");
        assertThat(person.part("ask").getAttribute("aria-labelledby"))
                .isEqualTo(person.part("error").getAttribute("id"));
        assertThat(person.part("error").getAttribute("role")).isEqualTo("alert");
        Axe.assertNoViolations(person.page);
        InChromium.assertNoSidewaysScroll(person.page);
        chromium.screenshot(person.page, "empty-answer");
        assertThat(person.last("pix-skip").isNull()).isTrue();
        person.page.waitForTimeout(600);
        person.tabTo("Oui, passer").press("Enter");
        assertThat(person.last("pix-skip").get("response")).isEqualTo(PlayerPage.read("{\"type\":\"skip\"}"));
        assertThat(person.last("pix-answer").isNull()).isTrue();
        assertThat(person.part("ask").isVisible()).isFalse();
    }

    @Test
    void whoIsAskedAndAnswersAfterAllIsAskedNoMore() {
        PlayerPage person =
                PlayerPage.open(chromium, PHONE).ask("exemple-choix-unique").validate();
        person.find("label:has-text('docx')").click();
        assertThat(person.error()).isEmpty();
        assertThat(person.part("ask").isVisible()).isFalse();
        person.validate();
        assertThat(person.response().get("choice").textValue()).isNotEmpty();
    }

    @Test
    void everyTypeTellsWhatIsMissing() {
        PlayerPage person = PlayerPage.open(chromium, PHONE);
        for (String example : EXAMPLES) {
            person.ask(example);
            person.part("validate").click();
            assertThat(person.error()).as(example).isNotEmpty();
            assertThat(person.last("pix-answer").isNull()).as(example).isTrue();
        }
    }

    @Test
    void whatIsOnlyUnusualIsSaidOnceAndThenTaken() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-trous");
        person.tabTo("Trou 2").type("h").validate();
        assertThat(person.error()).contains("Le trou 1 est vide").contains("validez encore une fois");
        person.validate();
        assertThat(person.response().get("blanks").get("1").textValue()).isEmpty();
        person.ask("exemple-ordre").validate();
        assertThat(person.error()).contains("rien déplacé");
        person.validate();
        assertThat(person.response().get("order")).hasSize(4);
    }

    @Test
    void whatWasTypedIsNotPassedOverByMistake() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-texte-court");
        person.tabTo("Votre réponse").type("copie").tabTo("Je ne sais pas").press("Enter");
        assertThat(person.last("pix-skip").isNull()).isTrue();
        assertThat(person.error()).contains("Vous avez commencé à répondre");
        person.press("Enter");
        assertThat(person.last("pix-skip").get("number").intValue()).isEqualTo(3);
    }

    @Test
    void aSecondPressIsNotTakenForTheNextQuestion() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-nombre");
        person.page.evaluate("() => { player.question = {...player.question, number: 5};"
                + " player.shadowRoot.querySelector('[part=skip]').click(); }");
        assertThat(person.last("pix-skip").isNull()).isTrue();
    }

    @Test
    void anUnfinishedAnswerOutlivesAReload() {
        PlayerPage person = PlayerPage.open(chromium, PHONE);
        for (String[] example : new String[][] {
            {"exemple-choix-unique", "Space"},
            {"exemple-texte-court", "a"},
            {"exemple-trous", "b"},
            {"exemple-associer", "ArrowDown"}
        }) {
            person.ask(example[0]).part("title").focus();
            person.tabTo(
                            switch (example[0]) {
                                case "exemple-choix-unique" -> "docx";
                                case "exemple-associer" -> "recruteur";
                                case "exemple-trous" -> "Trou 1";
                                default -> "Votre réponse";
                            })
                    .press(example[1]);
            Object draft = person.page.evaluate("() => JSON.stringify(player.draft)");
            PlayerPage again = PlayerPage.open(chromium, COMPUTER);
            again.page.evaluate("draft => { player.draft = JSON.parse(draft); }", draft);
            again.ask(example[0]);
            Object kept = again.page.evaluate("() => JSON.stringify(player.draft)");
            assertThat(PlayerPage.read((String) kept).get("value"))
                    .isEqualTo(PlayerPage.read((String) draft).get("value"))
                    .isNotEqualTo(PlayerPage.read("null"));
            assertThat(PlayerPage.read((String) kept).get("seconds").doubleValue())
                    .as("the time goes on")
                    .isGreaterThan(
                            PlayerPage.read((String) draft).get("seconds").doubleValue());
        }
    }

    @Test
    void theSameQuestionWithFreshAddressesKeepsTheAnswer() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-fichier");
        person.page.evaluate("() => { player.upload = async () => ({uploadId: 'u-2'}); }");
        person.page.evaluate(
                "() => { player.draft = {...player.draft, value: {uploadId: 'u-2', name: 'x.csv', bytes: 3}}; }");
        person.page.evaluate("() => { const q = player.question;"
                + " player.question = {...q, files: q.files.map(f => ({...f, url: f.url + '?neu'}))}; }");
        assertThat(person.part("download").first().getAttribute("href")).endsWith("budget.csv?neu");
        assertThat(person.find(".sent strong").textContent()).isEqualTo("x.csv");
    }

    @Test
    void feedbackIsSaidAndTheAnswerClosed() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-choix-unique");
        person.tabTo("docx").press("Space").validate();
        person.page.evaluate("() => { player.feedback = {correct: false, hint: 'Le PDF garde la mise en page.'}; }");
        assertThat(person.part("feedback").getAttribute("role")).isEqualTo("status");
        assertThat(person.part("feedback").textContent())
                .contains("Ce n'est pas la bonne réponse")
                .contains("Le PDF garde");
        assertThat(person.find("input").first().isDisabled()).isTrue();
        person.page.evaluate("() => { player.feedback = {correct: false, partly: true, hint: ''}; }");
        assertThat(person.part("feedback").textContent()).contains("juste en partie");
        assertThat(person.focused()).isEqualTo("Continuer");
        Axe.assertNoViolations(person.page);
        chromium.screenshot(person.page, "feedback");
        person.page.waitForTimeout(600);
        person.press("Enter");
        assertThat(person.last("pix-next").get("number").intValue()).isEqualTo(1);
    }

    @Test
    void whileSavingNothingIsSentTwice() {
        PlayerPage person = PlayerPage.open(chromium, PHONE).ask("exemple-texte-court");
        person.tabTo("Votre réponse").type("Cci");
        person.page.evaluate("() => { player.saving = true; }");
        person.page.evaluate("() => player.shadowRoot.querySelector('[part=validate]').click()");
        assertThat(person.last("pix-answer").isNull()).isTrue();
        assertThat(person.part("state").textContent()).isEqualTo("Enregistrement…");
        person.page.evaluate("() => { player.saving = false; }");
        assertThat(person.find("input").inputValue()).isEqualTo("Cci");
    }

    @Test
    void theQuestionIsReadAloudWhereThereIsAFrenchVoice() {
        assertThat(withVoice("fr-FR").part("listen").isVisible()).isTrue();
        assertThat(withVoice("en-GB").part("listen").isVisible()).isFalse();
        PlayerPage person = withVoice("fr-FR");
        person.tabTo("Écouter").press("Enter");
        assertThat(person.page.evaluate("() => window.spoken"))
                .asString()
                .startsWith("Vous écrivez à trois personnes.");
        assertThat(person.part("listen").textContent()).contains("Arrêter");
        person.press("Enter");
        assertThat(person.part("listen").textContent()).contains("Écouter");
        person.page.evaluate("() => player.removeAttribute('read-aloud')");
        assertThat(person.part("listen").isVisible()).isFalse();
    }

    @Test
    void aHostileTextIsShownAndNotExecuted() {
        String hostile = "<img src=x onerror='window.hurt=1'><script>window.hurt=1</script>";
        String choices = "[{\"id\":\"a\",\"text\":\"%1$s\"},{\"id\":\"b\",\"text\":\"%1$s b\"}]".formatted(hostile);
        PlayerPage person = PlayerPage.open(chromium, PHONE);
        int number = 1;
        for (String type : List.of(
                "single-choice",
                "multiple-choice",
                "short-text",
                "number",
                "ordering",
                "matching",
                "hotspot",
                "file-upload",
                "fill-blanks")) {
            person.put("""
                    {"number": %d, "itemId": "hostile", "type": "%s", "instruction": "%s\\n– %s [1]", "proposals": %s, "targets": %s,
                     "unit": "%s", "files": [{"name": "%s.csv", "mediaType": "text/csv", "url": "budget.csv"}], %s
                     "image": {"url": "screen.svg", "alternative": "%s", "width": 900, "height": 560},
                     "upload": {"formats": ["csv"]}, "readAloud": "x", "expectedSeconds": 9}
                    """.formatted(
                            number++,
                            type,
                            hostile,
                            hostile,
                            choices,
                            choices,
                            hostile,
                            hostile,
                            type.equals("fill-blanks") ? "\"blanks\": [\"1\"]," : "",
                            hostile));
            person.page.evaluate("h => { player.feedback = {correct: false, hint: h}; player.problem = h; }", hostile);
            assertThat(person.part("instruction").textContent()).as(type).contains("<script>");
            assertThat(person.part("feedback").textContent()).as(type).contains("<img");
            assertThat(person.find("script, img[src='x']").count()).as(type).isZero();
        }
        person.page.waitForTimeout(200);
        assertThat(person.page.evaluate("() => window.hurt ?? null")).isNull();
    }

    @Test
    void aTypeThatThePlayerDoesNotKnowCanBePassed() {
        PlayerPage person = PlayerPage.open(chromium, PHONE)
                .put(
                        "{\"number\": 1, \"itemId\": \"new\", \"type\": \"hologram\", \"instruction\": \"Voyez.\", \"readAloud\": \"\"}");
        assertThat(person.part("answer").textContent()).contains("ne peut pas s'afficher ici");
        assertThat(person.part("validate").isVisible()).isFalse();
        person.part("skip").click();
        assertThat(person.last("pix-skip").get("itemId").textValue()).isEqualTo("new");
    }

    @Test
    void aBrowserThatMakesNoStyleSheetsShowsAndDressesTheQuestion() {
        for (String lacking : List.of(
                "CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };",
                "delete ShadowRoot.prototype.adoptedStyleSheets; delete Document.prototype.adoptedStyleSheets;")) {
            Page page = chromium.page(PHONE);
            page.addInitScript(lacking);
            page.navigate(chromium.pages().url("/player/demo.html"));
            page.locator("pix-item-player form").waitFor();
            page.waitForFunction(
                    "() => getComputedStyle(document.querySelector('pix-item-player').shadowRoot.querySelector('form')).display === 'grid'");
            Axe.assertNoViolations(page);
            InChromium.assertNoSidewaysScroll(page);
        }
    }

    @Test
    void theStyleSheetOfOlderBrowsersSaysTheSame() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("style.js")))
                .contains("const CSS = `\n" + Files.readString(FOLDER.resolve("player.css")) + "`;");
    }

    @Test
    void allModulesTogetherStayUnderAHundredKilobytes() throws IOException {
        try (Stream<Path> modules = Files.list(FOLDER)) {
            assertThat(modules.filter(file -> file.toString().matches(".*\\.(js|css)"))
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isBetween(10_000L, 100_000L);
        }
    }

    private PlayerPage withVoice(String language) {
        Page page = chromium.page(PHONE);
        page.addInitScript("""
                Object.defineProperty(window, "speechSynthesis", {value: {
                  getVoices: () => [{lang: "%s"}], speak: utterance => { window.spoken = utterance.text; }, cancel() {}}});
                window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
                """.formatted(language));
        chromium.pages().put("/voice.html", PlayerPage.HTML);
        page.navigate(chromium.pages().url("/voice.html"));
        return new PlayerPage(page).ask("exemple-texte-court");
    }

    private void everyTypeIsSoundAt(int width, String contrast, int scale) {
        PlayerPage person = PlayerPage.open(chromium, width);
        person.page.evaluate(
                "([contrast, scale]) => { player.setAttribute('contrast', contrast); player.setAttribute('text-scale', scale); }",
                List.of(contrast, scale));
        everyTypeIsSound(person, width + "-" + contrast + "-" + scale);
    }

    private void everyTypeIsSound(PlayerPage person, String name) {
        for (String example : EXAMPLES) {
            person.ask(example);
            if (example.equals("exemple-image")) person.find("summary").click();
            person.part("validate").click();
            assertThat(person.error()).isNotEmpty();
            Axe.assertNoViolations(person.page);
            InChromium.assertNoSidewaysScroll(person.page);
            assertThat(person.page.evaluate("""
                    () => [...player.shadowRoot.querySelectorAll("button, input, select, summary, a, .choice label")]
                      .filter(one => one.offsetParent && !one.matches(".choice input"))
                      .filter(one => one.getBoundingClientRect().height < 44)
                      .map(one => one.outerHTML).join("\\n")"""))
                    .as("targets lower than 44 pixels in " + example)
                    .isEqualTo("");
            chromium.screenshot(person.page, example + "-" + name);
        }
    }
}
