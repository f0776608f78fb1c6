package fr.pixemploi.profile.rights.rest.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.profile.beneficiary.domain.InvitationCode;
import fr.pixemploi.profile.rights.application.paper.PrintPaperCode;
import fr.pixemploi.profile.rights.domain.RightsRequest;
import fr.pixemploi.profile.rights.domain.RightsWish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BrowserTest
class PaperPagesTest {
    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final PrintPaperCode.Printed PRINTED =
            new PrintPaperCode.Printed(new InvitationCode("K7PA4QXWC9"), Instant.parse("2027-11-28T09:00:00Z"));

    private static Page seenOnAPhone(String html) {
        Page page = chromium.open(html, InChromium.PHONE);
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        return page;
    }

    @Test
    void theSheetAndThePageAreReadOnPhonesAndByScreenReaders() {
        seenOnAPhone(PaperPages.sheet(PRINTED, "https://pix-emploi.exemple.fr/profil/v1/rights-by-code"));
        seenOnAPhone(PaperPages.sheet(PRINTED, null));
        seenOnAPhone(PaperForm.html(TypedSheet.NOTHING, null));
        seenOnAPhone(PaperPages.tooOften());
    }

    @Test
    void aWrongLetterCostsNeitherTheCodeNorTheChoice() {
        Page wrong = seenOnAPhone(
                PaperForm.html(TypedSheet.of("code=k7pa4+%22%3E%3Cb%3E&kind=erasure"), PaperForm.Fault.WRONG_CODE));
        assertThat(wrong.title()).startsWith("Erreur");
        assertThat(wrong.locator("#code").inputValue()).isEqualTo("k7pa4 \"><b>");
        assertThat(wrong.locator("#code").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(wrong.locator("input:checked").getAttribute("value")).isEqualTo("erasure");
        assertThat(wrong.locator("fieldset").getAttribute("aria-invalid")).isNull();
    }

    @Test
    void aMissingChoiceIsMarkedWhereItIsMissing() {
        Page none = seenOnAPhone(PaperForm.html(TypedSheet.of("code=k7pa4+qxwc9"), PaperForm.Fault.NO_CHOICE));
        assertThat(none.locator("#code").inputValue()).isEqualTo("k7pa4 qxwc9");
        assertThat(none.locator("#code").getAttribute("aria-invalid")).isNull();
        assertThat(none.locator("fieldset").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(none.locator("fieldset").getAttribute("aria-describedby")).isEqualTo("erreur");
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWAL_EVERYWHERE", "ERASURE"})
    void whatCannotBeTakenBackIsAskedOnceMoreWithTheCodeInTheFormAlone(RightsRequest.Kind kind) {
        Page asked = seenOnAPhone(PaperForm.question(TypedSheet.of("code=k7pa4+%22qxwc9"), kind));
        assertThat(PaperForm.asksOnceMore(kind)).isTrue();
        assertThat(asked.locator("form").getAttribute("method")).isEqualTo("post");
        assertThat(asked.locator("input[name=code]").inputValue()).isEqualTo("k7pa4 \"qxwc9");
        assertThat(asked.locator("input[name=kind]").inputValue()).isEqualTo(PaperForm.value(kind));
        assertThat(asked.locator("script").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void eachChoiceSaysWhatWasDone(RightsRequest.Kind kind) {
        LocalDate due = kind.isWithdrawal() ? null : LocalDate.of(2026, 12, 28);
        Page done = seenOnAPhone(PaperPages.done(new RightsRequest(
                new UUID(1, 1),
                new UUID(1, 2),
                new UUID(1, 3),
                kind,
                kind == RightsRequest.Kind.CORRECTION ? "Mon nom" : null,
                RightsRequest.Origin.paper("marc", Instant.parse("2026-11-01T09:00:00Z")),
                Instant.parse("2026-11-28T09:00:00Z"),
                due,
                null,
                null)));
        assertThat(done.content().contains("28 décembre 2026")).isEqualTo(due != null);
        assertThat(done.content().contains("Vous pouvez aussi y passer.")).isEqualTo(due != null);
        assertThat(TypedSheet.of("code=K7PA4QXWC9&kind=" + PaperForm.value(kind))
                        .kind())
                .contains(kind);
    }

    @Test
    void theFormIsFilledInByTheKeyboardAlone() {
        Page page = seenOnAPhone(PaperForm.html(TypedSheet.NOTHING, null));
        page.keyboard().press("Tab");
        page.keyboard().type("k7pa4 qxwc9");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#code").inputValue()).isEqualTo("k7pa4 qxwc9");
        assertThat(page.locator("input:checked").getAttribute("value")).isEqualTo("withdrawal-everywhere");
    }

    @Test
    void aScannedCodeIsFilledInAndTakenOutOfTheAddress() {
        chromium.pages().put("/rights-by-code.html", PaperForm.html(TypedSheet.NOTHING, null));
        Page page = chromium.visit("/rights-by-code.html#K7PA4QXWC9", InChromium.PHONE);
        assertThat(page.locator("#code").inputValue()).isEqualTo("K7PA4QXWC9");
        assertThat(page.url()).endsWith("/rights-by-code.html");
    }

    @Test
    void aCorrectionNeedsWordsAndKeepsThemWhenTheCodeIsWrong() {
        assertThat(TypedSheet.of("kind=correction&words=+%0D%0A").wish()).isEmpty();
        assertThat(TypedSheet.of("kind=correction&words=" + "a".repeat(1001)).wish())
                .isEmpty();
        assertThat(TypedSheet.of("kind=correction&words=a%00b").wish()).isEmpty();
        assertThat(TypedSheet.of("kind=export&words=Mon+nom").wish())
                .contains(new RightsWish(RightsRequest.Kind.EXPORT, null));
        TypedSheet typed = TypedSheet.of("kind=correction&words=Mon+nom%0D%0Aest+%3Cb%3E");
        assertThat(typed.wish()).contains(new RightsWish(RightsRequest.Kind.CORRECTION, "Mon nom\nest <b>"));
        Page page = seenOnAPhone(PaperForm.html(typed, PaperForm.Fault.WRONG_CODE));
        assertThat(page.locator("#words").inputValue()).isEqualTo("Mon nom\nest <b>");
        Page missing = seenOnAPhone(PaperForm.html(typed, PaperForm.Fault.NO_WORDS));
        assertThat(missing.locator("#words").getAttribute("aria-describedby")).endsWith(" erreur");
    }

    /** As they come with what is copied from a page: a soft hyphen, marks of a direction; the end of a line of another kind stays one. */
    @Test
    void whatIsLostOfWordsIsToldAndTheRestStays() {
        TypedSheet unseen =
                TypedSheet.of("kind=correction&code=k7pa4+qxwc9&words=Mon+n%C2%ADom%E2%80%8B%E2%80%A8est+a%00b");
        assertThat(unseen.words()).isEqualTo("Mon nom\nest ab");
        assertThat(unseen.toReadOver()).contains(PaperForm.Fault.UNSEEN_SIGNS);
        assertThat(unseen.wish()).isEmpty();
        TypedSheet tooLong = TypedSheet.of("kind=correction&words=" + "a".repeat(999) + "%F0%9F%99%82b");
        assertThat(tooLong.words()).isEqualTo("a".repeat(999));
        assertThat(tooLong.toReadOver()).contains(PaperForm.Fault.TOO_LONG);
        assertThat(TypedSheet.of("words=a%00b").toReadOver()).contains(PaperForm.Fault.UNSEEN_SIGNS);
        assertThat(TypedSheet.of("kind=export&words=a%00b").toReadOver()).isEmpty();
        assertThat(TypedSheet.of("kind=correction&words=Mon+nom%0D%0A").toReadOver())
                .isEmpty();
        Page page = seenOnAPhone(PaperForm.html(unseen, PaperForm.Fault.UNSEEN_SIGNS));
        assertThat(page.locator("#words").inputValue()).isEqualTo("Mon nom\nest ab");
        assertThat(page.locator("#words").getAttribute("aria-describedby")).endsWith(" erreur");
        assertThat(page.locator("[role=alert]").textContent()).contains("signes invisibles");
    }

    @Test
    void whatIsNoFormIsReadAsNothing() {
        for (String body :
                new String[] {null, "", "&&&", "code=%", "code=%zz&kind=export&kind", "code=" + "A".repeat(41)})
            assertThat(TypedSheet.of(body).code()).isEmpty();
        assertThat(TypedSheet.of("code=k7pa4+qxwc9&kind=erasure").code()).contains(new InvitationCode("K7PA4QXWC9"));
    }
}
