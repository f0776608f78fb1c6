package fr.pixemploi.assessment.result.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.pixemploi.assessment.bank.file.Items;
import fr.pixemploi.assessment.bank.item.ItemBank;
import fr.pixemploi.assessment.result.domain.reading.ResultLanguage;
import fr.pixemploi.assessment.result.domain.reading.Words;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.kit.browser.TestPages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page as people see and hear it. */
@BrowserTest
class ResultPageTest {
    /** In which something was measured, of the framework's five. */
    private static final int DOMAINS = 4;

    /** A phone held by somebody who enlarged all by a half, or an old one. */
    private static final int NARROWEST = 320;

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @ParameterizedTest
    @EnumSource(ResultLanguage.class)
    void thePageIsAccessibleOnAPhoneAndOnAComputer(ResultLanguage language) {
        for (int width : new int[] {InChromium.PHONE, InChromium.COMPUTER}) {
            Page page = chromium.open(ResultPage.html(Sheets.own(language)), width);
            Axe.assertNoViolations(page);
            InChromium.assertNoSidewaysScroll(page);
            chromium.screenshot(page, "result-" + language.tag() + "-" + width);
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("html").getAttribute("lang"))
                    .isEqualTo(language == ResultLanguage.ENGLISH ? "en" : "fr");
        }
    }

    @Test
    void itsStyleIsWhatItsSecurityPolicyAllows() {
        chromium.pages().answer("/strict", exchange -> {
            exchange.getResponseHeaders().add("Content-Security-Policy", ResultPage.CONTENT_SECURITY_POLICY);
            TestPages.send(
                    exchange, 200, "text/html;charset=UTF-8", ResultPage.html(Sheets.own(ResultLanguage.FRENCH)));
        });
        Page page = chromium.visit("/strict", InChromium.PHONE);
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('h1')).color"))
                .isEqualTo("rgb(27, 42, 107)");
        assertThat(page.evaluate("() => document.compatMode")).isEqualTo("CSS1Compat");
    }

    @Test
    void theTableHoldsWhatTheChartShowsAndWhatWasNotMeasured() {
        Page page = chromium.open(ResultPage.html(Sheets.own(ResultLanguage.FRENCH)), InChromium.PHONE);

        assertThat(page.locator("svg[role=img]").getAttribute("aria-label")).contains("tableau");
        assertThat(page.locator("svg circle").count()).isEqualTo(DOMAINS);
        assertThat(page.locator("tbody th[scope=row]").count()).isEqualTo(16);
        assertThat(page.locator("td.unmeasured").allTextContents())
                .containsExactly("Pas encore regardé", "Pas encore regardé");
        assertThat(page.locator("main").textContent())
                .contains("2 sujets n'ont pas encore été regardés", "Votre bilan numérique", "Bilan de Léa Exemple");
    }

    /** On the narrowest phone and without the table: whole names, as large as the text beside, none over another or beyond the edge. */
    @ParameterizedTest
    @EnumSource(ResultLanguage.class)
    void theChartIsReadWithoutATableOfCodes(ResultLanguage language) {
        Page page = chromium.open(ResultPage.html(Sheets.weakest(language)), NARROWEST);
        InChromium.assertNoSidewaysScroll(page);
        chromium.screenshot(page, "result-chart-320-" + language.tag());
        List<String> words = page.locator("svg text").allTextContents();
        assertThat(String.join(" ", words))
                .isEqualTo(String.join(
                        " ",
                        Sheets.crcn().domains().stream()
                                .map(domain -> domain.title(language.tag()))
                                .toList()));
        assertThat(page.evaluate("""
                () => {
                  const chart = document.querySelector("svg").getBoundingClientRect();
                  const names = [...document.querySelectorAll("svg text")];
                  const boxes = names.map((name) => name.getBoundingClientRect());
                  const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
                    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
                  const faults = [];
                  boxes.forEach((box, i) => {
                    if (box.left < chart.left - 1 || box.right > chart.right + 1 || box.top < chart.top - 1 || box.bottom > chart.bottom + 1)
                      faults.push("beyond the edge: " + names[i].textContent);
                    boxes.slice(i + 1).forEach((other, j) => { if (over(box, other)) faults.push(names[i].textContent + " / " + names[i + 1 + j].textContent); });
                    if (parseFloat(getComputedStyle(names[i]).fontSize) * chart.width / 360 < 12) faults.push("small: " + names[i].textContent);
                  });
                  return faults.join("; ");
                }""")).isEqualTo("");
    }

    @Test
    void whatWasPassedOverIsNotCountedAsAnswered() {
        assertThat(ResultPage.html(Sheets.own(ResultLanguage.FRENCH)))
                .contains("28 réponses données, en 27 minutes.", "6 questions passées.");
    }

    @Test
    void theDayIsThatOfTheCampaignsPlace() {
        assertThat(ResultPage.html(Sheets.own(ResultLanguage.FRENCH))).contains("le 25 novembre 2026");
        assertThat(ResultPage.html(Sheets.own(ResultLanguage.ENGLISH))).contains("25 November 2026");
    }

    @Test
    void wordsForAdvisersAreForAdvisersAndTheirPageHasNoName() {
        String own = ResultPage.html(Sheets.own(ResultLanguage.FRENCH));
        String shared = ResultPage.html(Sheets.shared(ResultLanguage.FRENCH));

        assertThat(own).doesNotContain("Une formation courte", "atelier du mardi");
        assertThat(shared)
                .contains("Une formation courte", "atelier du mardi", "Test passé avec l'aide")
                .doesNotContain("Léa");
        Axe.assertNoViolations(chromium.open(shared, InChromium.PHONE));
    }

    @Test
    void thePersonReadsNoMarkAndNoCodeAndWhoeverAccompaniesThemReadsBoth() {
        for (ResultLanguage language : ResultLanguage.values()) {
            Page own = chromium.open(ResultPage.html(Sheets.own(language)), InChromium.PHONE);
            assertThat(own.locator("main").textContent())
                    .contains("404")
                    .doesNotContain("896", "44", "62", "%", "1.1", "proposition du projet", "Le projet", "the project");
        }
        Page shared = chromium.open(ResultPage.html(Sheets.shared(ResultLanguage.FRENCH)), InChromium.PHONE);
        assertThat(shared.locator("main").textContent())
                .contains("environ 44 %", "404 Pix sur 896", "62 % du chemin", "1.1 Mener")
                .contains("une proposition du projet", "Résumés faits par le projet", "banque de questions");
    }

    @ParameterizedTest
    @EnumSource(ResultLanguage.class)
    void whoDidNothingYetIsNotGreetedByNought(ResultLanguage language) {
        Page page = chromium.open(ResultPage.html(Sheets.weakest(language)), InChromium.PHONE);
        chromium.screenshot(page, "result-weakest-" + language.tag());
        assertThat(page.locator("main").textContent()).doesNotContain(" 0 ", "0 %", "Pix.", "points.");
        Axe.assertNoViolations(page);
    }

    @Test
    void aCertificationIsNamedToWhoMayEnrolAndItsThresholdToProfessionals() {
        assertThat(ResultPage.html(Sheets.own(ResultLanguage.FRENCH)))
                .contains("vous êtes prêt pour une certification. C'est une estimation.")
                .doesNotContain("seuil");
        assertThat(ResultPage.html(Sheets.shared(ResultLanguage.FRENCH)))
                .containsPattern("score certifié attendu \\d+ Pix, seuil 128\\.")
                .contains("Ce seuil est une proposition du projet.");
        assertThat(ResultPage.html(Sheets.weakest(ResultLanguage.FRENCH))).doesNotContain("certification");
    }

    @Test
    void whoReachedNoStageIsToldNoneAndTheAdviserStillReadsTheWordsOfTheCampaign() {
        String shared = ResultPage.html(Sheets.sharedWithoutStage(ResultLanguage.FRENCH));

        assertThat(shared)
                .contains("atelier du mardi", "2 sujets n'ont pas encore été regardés")
                .doesNotContain("En chemin", "Une formation courte");
        Axe.assertNoViolations(chromium.open(shared, InChromium.PHONE));
    }

    @Test
    void whatCameFromDataIsTextAndNeverMarkup() {
        assertThat(ResultPage.html(Sheets.own(ResultLanguage.FRENCH)))
                .contains("&lt;b&gt;un&lt;/b&gt; tableau &amp; un graphique")
                .doesNotContain("<b>un");
    }

    @Test
    void frenchTextsAreMarkedOnAnEnglishPage() {
        Page page = chromium.open(ResultPage.html(Sheets.own(ResultLanguage.ENGLISH)), InChromium.PHONE);
        assertThat(page.locator("section[aria-labelledby=strengths] ul").getAttribute("lang"))
                .isEqualTo("fr");
        assertThat(page.locator("main").textContent()).contains("Somebody was beside you", "Searching for information");
    }

    @Test
    void aSchoolReadsInItsOwnWords() {
        ItemBank none = new ItemBank("none", List.of(), Items.measurement("1.1"));
        Page page = chromium.open(ResultPage.html(Sheets.inTheSchools(none, true)), InChromium.PHONE);
        chromium.screenshot(page, "result-school-360");
        Axe.assertNoViolations(page);
        assertThat(page.locator("tbody").first().textContent())
                .contains("Chercher un stage", "Trouver des offres")
                .doesNotContain("S1");
        assertThat(page.locator("main").textContent())
                .contains("Vous allez découvrir ce sujet")
                .doesNotContain("Commencer par une mise en situation");
        assertThat(ResultPage.html(Sheets.inTheSchools(none, false))).contains("Commencer par une mise en situation");
    }

    @Test
    void everySentenceIsSaidInEveryLanguageAndCanBeRead() {
        for (ResultLanguage language : ResultLanguage.values()) {
            Words words = Words.in(language);
            assertThat(words.keys().stream().filter(key -> !key.startsWith("band.")))
                    .containsExactlyInAnyOrderElementsOf(
                            Words.in(ResultLanguage.FRENCH).keys());
            for (String key : words.keys()) {
                for (int number = 0; number < 3; number++)
                    assertThat(words.say(key, number, number))
                            .as(key + " in " + language)
                            .doesNotContain("{", "''");
            }
        }
        assertThat(Words.in(ResultLanguage.FRENCH).say("questions", 1, 0))
                .isEqualTo("1 réponse donnée, en moins d'une minute.");
    }

    @Test
    void theLanguageIsWhatTheBrowserAsksForAndFrenchOtherwise() {
        assertThat(ResultLanguage.wanted("fr-x-easy, fr;q=0.8")).isEqualTo(ResultLanguage.EASY_FRENCH);
        assertThat(ResultLanguage.wanted("fr-FR,fr;q=0.9,en;q=0.8")).isEqualTo(ResultLanguage.FRENCH);
        assertThat(ResultLanguage.wanted("en-GB")).isEqualTo(ResultLanguage.ENGLISH);
        assertThat(ResultLanguage.wanted("de")).isEqualTo(ResultLanguage.FRENCH);
        assertThat(ResultLanguage.wanted(null)).isEqualTo(ResultLanguage.FRENCH);
        assertThat(ResultLanguage.wanted(";;;")).isEqualTo(ResultLanguage.FRENCH);
    }
}
