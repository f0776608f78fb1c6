package fr.pixemploi.certification.certificate.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.pixemploi.certification.certificate.domain.CertificateStatus;
import fr.pixemploi.certification.certificate.domain.CertifiedResult;
import fr.pixemploi.certification.certificate.domain.Verification;
import fr.pixemploi.certification.certificate.domain.VerificationCode;
import fr.pixemploi.certification.credential.domain.Language;
import fr.pixemploi.certification.rules.domain.CompetenceScore;
import fr.pixemploi.certification.rules.domain.GlobalLevel;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.kit.browser.TestPages;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page as people see and hear it. */
@BrowserTest
class VerificationPageTest {
    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final String CODE = "P-4KTR-7WVB-2CDF-9GHJ";
    private static final Instant NOW = Instant.parse("2026-12-20T08:05:00Z");
    private static final GlobalLevel LEVEL = new GlobalLevel(4, "independant-2", "Indépendant 2", 384, 511);
    private static final Asked FRENCH = Asked.of(null, "fr");
    private static final Asked ENGLISH = Asked.of("en", "fr");

    private final VerificationPage page;

    VerificationPageTest() throws IOException {
        page = new VerificationPage();
    }

    private static Verification certificate(
            CertificateStatus status, @Nullable LocalDate lastDay, @Nullable GlobalLevel level) {
        return new Verification(
                new VerificationCode(CODE),
                status,
                "Léa <b>Exemple</b>",
                LocalDate.of(2026, 12, 1),
                lastDay,
                new CertifiedResult(
                        "pix-core-v3",
                        level == null ? 42 : 480,
                        895,
                        level,
                        List.of(new CompetenceScore("1.1", 4, 30))));
    }

    private String french(CertificateStatus status, @Nullable LocalDate lastDay) {
        return page.of(FRENCH, certificate(status, lastDay, LEVEL), NOW);
    }

    private static Page seen(String html, String name) {
        Page shown = chromium.open(html, InChromium.PHONE);
        Axe.assertNoViolations(shown);
        InChromium.assertNoSidewaysScroll(shown);
        chromium.screenshot(shown, "verification-" + name);
        assertThat(shown.locator("h1").count()).isEqualTo(1);
        assertThat(shown.locator("script, table").count()).isZero();
        return shown;
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfThePageIsReadOnAPhoneAndByAScreenReader(Language language) {
        Asked asked = Asked.of(language.tag(), "fr");
        for (CertificateStatus status : CertificateStatus.values()) {
            Page shown =
                    seen(page.of(asked, certificate(status, null, LEVEL), NOW), status.label() + "-" + language.tag());
            assertThat(shown.locator("html").getAttribute("lang")).isEqualTo(language.tag());
        }
        seen(page.of(asked, certificate(CertificateStatus.PUBLISHED, LocalDate.of(2026, 12, 10), null), NOW), "over");
        seen(page.form(asked, null), "form-" + language.tag());
        for (VerificationPage.Fault fault : VerificationPage.Fault.values()) seen(page.form(asked, fault), "fault");
        seen(page.unknown(asked, "P-4KTR\" autofocus=\"<b>"), "unknown-" + language.tag());
        seen(page.tooOften(asked), "too-often");
        Page wide = chromium.open(french(CertificateStatus.PUBLISHED, null), InChromium.COMPUTER);
        Axe.assertNoViolations(wide);
        chromium.screenshot(wide, "verification-published-1280");
    }

    /** Who was erased, or named wrongly. */
    @ParameterizedTest
    @EnumSource
    void whoIsNotNamedIsNotToBeAsked(Language language) {
        Asked asked = Asked.of(language.tag(), "fr");
        Verification named = certificate(CertificateStatus.REPLACED, null, LEVEL);
        Verification nameless =
                new Verification(named.code(), named.status(), null, named.testDay(), named.lastDay(), named.result());
        assertThat(page.of(asked, named, NOW)).containsAnyOf("cette personne", "this person");
        assertThat(page.of(asked, nameless, NOW)).doesNotContain("cette personne", "this person");
        seen(page.of(asked, nameless, NOW), "nameless-" + language.tag());
    }

    @Test
    void aRecruiterReadsWhoseItIsWhatItSaysAndWhetherItStands() {
        Page shown = chromium.open(french(CertificateStatus.PUBLISHED, null), InChromium.PHONE);
        assertThat(shown.locator("h1").textContent()).isEqualTo("Certificat Pix de Léa <b>Exemple</b>");
        assertThat(shown.locator(".state").textContent()).contains("Ce certificat est valable.");
        assertThat(shown.locator("dd").allTextContents())
                .containsExactly(
                        "Léa <b>Exemple</b>",
                        "480 pix sur 895",
                        "Indépendant 2",
                        "1er décembre 2026",
                        "sans limite de durée",
                        CODE,
                        "20 décembre 2026, 9:05 (heure de Paris)");
        assertThat(shown.locator("main").textContent()).contains("Pix mesure ce qu’une personne sait faire");
        assertThat(shown.title()).startsWith(CODE).contains("valable").doesNotContain("Léa");

        shown = chromium.open(page.of(ENGLISH, certificate(CertificateStatus.PUBLISHED, null, LEVEL), NOW), 360);
        assertThat(shown.locator("dd").allTextContents())
                .contains("480 pix out of 895", "Independent 2", "1 December 2026", "without limit of time");
    }

    @Test
    void whatNoLongerStandsIsSaidInWordsBeforeAllElse() {
        assertThat(firstWords(french(CertificateStatus.REVOKED, null))).contains("n’est plus valable", "annulé");
        assertThat(firstWords(french(CertificateStatus.REPLACED, null))).contains("n’est plus valable", "remplace");
        LocalDate past = LocalDate.of(2026, 12, 10);
        assertThat(firstWords(french(CertificateStatus.PUBLISHED, past)))
                .contains("n’est plus valable depuis la fin du 10 décembre 2026");
        assertThat(firstWords(french(CertificateStatus.REVOKED, past))).contains("annulé");
        LocalDate toCome = LocalDate.of(2029, 12, 1);
        String stands = french(CertificateStatus.PUBLISHED, toCome);
        assertThat(firstWords(stands)).contains("est valable");
        assertThat(stands).contains("jusqu’au 1er décembre 2029 inclus");
    }

    @Test
    void whatNoLongerStandsShowsNoResultAndOfWhoWasErasedNoName() {
        for (CertificateStatus status : List.of(CertificateStatus.REVOKED, CertificateStatus.REPLACED))
            assertThat(french(status, null))
                    .contains("Exemple&lt;/b&gt;", CODE)
                    .doesNotContain("480 pix", "Indépendant", "Score");
        Verification nameless = new Verification(
                new VerificationCode(CODE), CertificateStatus.REVOKED, null, LocalDate.of(2026, 12, 1), null, null);
        Page shown = seen(page.of(FRENCH, nameless, NOW), "revoked-nameless");
        assertThat(shown.locator("h1").textContent()).isEqualTo("Certificat Pix");
        assertThat(shown.locator("dd").allTextContents())
                .containsExactly(
                        "1er décembre 2026", "sans limite de durée", CODE, "20 décembre 2026, 9:05 (heure de Paris)");
        assertThat(shown.locator("main").textContent()).doesNotContain("Regardez si ce nom");
    }

    /** What comes right after the heading. */
    private static String firstWords(String html) {
        return chromium.open(html, InChromium.PHONE)
                .locator("h1 + * strong")
                .textContent()
                .replace('\u00a0', ' ');
    }

    @Test
    void aScoreBelowTheFirstLevelHasNoneAndALevelWithoutAnEnglishNameKeepsItsOwn() {
        assertThat(page.of(FRENCH, certificate(CertificateStatus.PUBLISHED, null, null), NOW))
                .contains("42 pix sur 895", "au-dessous du premier niveau");
        GlobalLevel other = new GlobalLevel(8, "eclaireur", "Éclaireur", 896, 1023);
        assertThat(page.of(ENGLISH, certificate(CertificateStatus.PUBLISHED, null, other), NOW))
                .contains("<dd lang=\"fr\">Éclaireur</dd>");
    }

    @Test
    void theFormIsSentByTheKeyboardAloneUnderItsPolicyAndKeepsTheLanguageThatWasChosen() {
        chromium.pages().answer("/portal/verification", exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
            boolean ofACode = exchange.getRequestURI().getPath().contains("/P-");
            TestPages.send(
                    exchange,
                    ofACode ? 404 : 200,
                    "text/html; charset=utf-8",
                    ofACode ? page.unknown(ENGLISH, CODE) : page.form(ENGLISH, null));
        });
        Page shown = chromium.page(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740));
        shown.navigate(chromium.pages().url("/portal/verification/" + CODE));
        assertThat(shown.locator("#code").inputValue()).isEqualTo(CODE);
        assertThat(shown.locator("label[for=code]").textContent()).isEqualTo("Code of the certificate");
        shown.keyboard().press("Tab");
        shown.keyboard().press("Tab");
        shown.keyboard().press("End");
        shown.keyboard().type("k");
        shown.keyboard().press("Enter");
        shown.waitForURL("**/portal/verification?code=" + CODE + "k&lang=en");
        assertThat(shown.locator("header a").getAttribute("href")).isEqualTo("?lang=fr");
        assertThat(shown.locator("header a").getAttribute("lang")).isEqualTo("fr");
        assertThat(shown.locator("header a").textContent()).isEqualTo("Français");
    }

    @Test
    void itsStyleIsWhatItsPolicyAllows() {
        chromium.pages().answer("/strict", exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
            TestPages.send(exchange, 200, "text/html; charset=utf-8", french(CertificateStatus.REVOKED, null));
        });
        Page shown = chromium.visit("/strict", InChromium.PHONE);
        assertThat(shown.evaluate("() => getComputedStyle(document.querySelector('.state')).borderLeftColor"))
                .isEqualTo("rgb(179, 38, 30)");
    }

    @Test
    void onPaperStandsWhatWasVerifiedAndWhenAndNothingToType() {
        Page shown = chromium.open(french(CertificateStatus.PUBLISHED, null), InChromium.COMPUTER);
        shown.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        chromium.screenshot(shown, "verification-printed");
        assertThat(shown.locator("form").isVisible()).isFalse();
        assertThat(shown.locator("header").isVisible()).isFalse();
        assertThat(shown.getByText("Vérifié le").isVisible()).isTrue();
        assertThat(shown.locator("dd").getByText(CODE).isVisible()).isTrue();
    }

    @Test
    void bothLanguagesSayTheSameAndTheSignsThatACodeHasNotAreTrue() {
        assertThat(VerificationTexts.in(Language.EN).all().keySet())
                .isEqualTo(VerificationTexts.in(Language.FR).all().keySet());
        String drawn = "P-";
        SplittableRandom chance = new SplittableRandom(19);
        for (int i = 0; i < 100; i++)
            drawn += VerificationCode.draw(chance).value().substring(1);
        for (Language language : Language.values()) {
            String said = VerificationTexts.in(language).say("check.signs");
            String named = said.substring(said.indexOf(':')) + "01";
            for (char sign = '0'; sign <= 'Z'; sign++) {
                if (Character.isLetterOrDigit(sign))
                    assertThat(named.indexOf(sign) >= 0)
                            .as("%s is named", sign)
                            .isEqualTo(drawn.substring(1).indexOf(sign) < 0);
            }
        }
    }
}
