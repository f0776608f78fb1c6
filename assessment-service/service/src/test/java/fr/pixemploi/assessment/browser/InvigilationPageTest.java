package fr.pixemploi.assessment.browser;

import static fr.pixemploi.kit.browser.InChromium.COMPUTER;
import static fr.pixemploi.kit.browser.InChromium.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.patience.Patience;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The invigilator's page with a room of twenty before it, on a telephone first. */
@BrowserTest
class InvigilationPageTest {
    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final WatchedRoom room = new WatchedRoom();
    private static boolean serves;

    @BeforeEach
    void aRoomOfTwenty() {
        if (!serves) room.serve(chromium.pages());
        serves = true;
        room.begin();
    }

    @Test
    void anInvigilatorEntersByNumberAndCodeWithTheKeyboardAlone() {
        for (int width : new int[] {PHONE, COMPUTER}) {
            room.begin();
            Page page = chromium.page(width);
            open(page);
            sound(page, "invigilation-door-" + width);
            tabTo(page, "Numéro de session");
            page.keyboard().type("48");
            page.keyboard().press("Enter");
            assertThat(page.locator("#error").textContent()).contains("7 chiffres");
            assertThat(focused(page)).isEqualTo("Numéro de session");
            sound(page, "invigilation-door-error-" + width);
            page.keyboard().type("21739");
            page.keyboard().press("Tab");
            page.keyboard().type("zzzz-zzzz");
            page.keyboard().press("Enter");
            page.locator("text=Ce numéro et ce code ne marchent pas.").waitFor();
            page.locator("#code").fill("bk4t-rw2c");
            page.keyboard().press("Enter");
            page.locator("h1", new Page.LocatorOptions().setHasText("Salle 12, 9 h 30"))
                    .waitFor();
            sound(page, "invigilation-room-" + width);
        }
    }

    @Test
    void whoNeedsSomebodyComesFirstWithTheTimeThatTheyWaitAndCounts() {
        Page page = entered(chromium.page(PHONE));

        assertThat(page.locator(".counts a").allTextContents())
                .containsExactly("2Alertes", "3Demandes", "4Pas présents", "3Présents", "6En test", "2Terminés");
        assertThat(page.locator(".group:visible h2").allTextContents())
                .containsExactly(
                        "Alertes (2)",
                        "Demandes et tests arrêtés (3)",
                        "Pas encore présents (4)",
                        "Présents, test pas commencé (3)",
                        "En test (6)",
                        "Terminés (2)");
        assertThat(page.locator(".card").count()).isEqualTo(20);
        assertThat(card(page, 0))
                .contains(
                        "Numéro 7",
                        "Question 12 : l'image ne s'affiche pas",
                        "depuis 4 min",
                        "Attend depuis trop longtemps");
        assertThat(card(page, 2)).contains("Demande à reprendre", "depuis 1 min");
    }

    @Test
    void theServiceTellsTheOrderAndEachFlagStandsBesideIt() {
        Page page = entered(chromium.page(PHONE));

        assertThat(page.locator(".card.alert").nth(1).textContent())
                .contains("Question 3 : le fichier ne s'ouvre pas")
                .contains("Demande aussi à reprendre")
                .contains("Test arrêté")
                .contains("Laisser reprendre");
    }

    @Test
    void somebodyIsMarkedPresentSeatedAndLetInEachOnceHoweverOftenItIsTapped() {
        Page page = entered(chromium.page(PHONE));
        Locator absent = numbered(page, 10);
        assertThat(absent.textContent()).contains("Numéro 10").contains("Compte à placer");
        absent.locator("button", new Locator.LocatorOptions().setHasText("Présent"))
                .dblclick();

        Locator here = numbered(page, 10);
        here.locator("button", new Locator.LocatorOptions().setHasText("Placer le compte"))
                .waitFor();
        assertThat(room.calls("PUT .*/c-10/attendance")).hasSize(1);
        page.waitForTimeout(600);
        here.locator("button", new Locator.LocatorOptions().setHasText("Placer le compte"))
                .click();
        page.locator("dialog").waitFor();
        assertThat(page.locator("dialog").textContent()).contains("Vérifiez la pièce d'identité");
        sound(page, "invigilation-seat-360");
        page.locator("dialog input").fill("k7qw");
        page.locator("dialog button.primary").click();
        Locator start = here.locator("button", new Locator.LocatorOptions().setHasText("Laisser commencer"));
        start.waitFor();
        assertThat(room.calls("PUT .*/c-10/account \\{\"arrivalCode\":\"k7qw\"}"))
                .hasSize(1);
        page.waitForTimeout(600);
        start.dblclick();
        page.locator("#group-here .card[data-number='10']:has-text('Peut commencer')")
                .waitFor();
        assertThat(room.calls("POST .*/c-10/start-authorisation")).hasSize(1);
    }

    @Test
    void aTapCountsFromTheFirstMomentOnHoweverFastThePageIs() {
        Page page = chromium.page(PHONE);
        page.addInitScript("performance.now = () => 0");
        entered(page);
        button(page, "Présent : n° 10").click();
        numbered(page, 10).locator("text=Placer le compte").waitFor();
    }

    @Test
    void aRefusedArrivalCodeIsToldBesideItsCandidate() {
        Page page = entered(chromium.page(PHONE));
        numbered(page, 14)
                .locator("button", new Locator.LocatorOptions().setHasText("Placer le compte"))
                .click();
        page.locator("dialog input").fill("zzzz");
        page.locator("dialog button.primary").click();
        numbered(page, 14).locator("text=Ce code d'arrivée ne marche pas ici.").waitFor();
        sound(page, "invigilation-refused-360");
    }

    @Test
    void anAlertIsValidatedWithWhatTheInvigilatorFinds() {
        Page page = entered(chromium.page(PHONE));
        button(page, "Traiter l'alerte : n° 7").click();
        page.locator("dialog").waitFor();
        assertThat(page.locator("dialog select").inputValue()).isEqualTo("image-not-displaying");
        sound(page, "invigilation-alert-360");
        page.locator("dialog select").selectOption("website-blocked");
        page.locator("dialog button", new Page.LocatorOptions().setHasText("Valider l'alerte"))
                .click();
        page.locator("#group-alert h2:has-text('(1)')").waitFor();
        assertThat(room.calls("POST .*/alerts/a-7/validation\\?category=website-blocked"))
                .hasSize(1);
        assertThat(page.locator("[data-told]").textContent()).contains("n° 7").contains("alerte traitée");
    }

    @Test
    void aTestIsEndedAfterAQuestionOnlyAndCancellingChangesNothing() {
        Page page = entered(chromium.page(PHONE));
        Locator running = page.locator(".card.running").first();
        running.locator("summary").click();
        running.locator("button", new Locator.LocatorOptions().setHasText("Mettre fin au test…"))
                .click();
        page.locator("dialog").waitFor();
        sound(page, "invigilation-end-360");
        page.keyboard().press("Escape");
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(focused(page)).startsWith("Mettre fin au test…");
        assertThat(room.calls("POST .*/end.*")).isEmpty();
        running.locator("button", new Locator.LocatorOptions().setHasText("Mettre fin au test…"))
                .click();
        page.locator("dialog button", new Page.LocatorOptions().setHasText("Problème technique"))
                .click();
        page.locator("#group-done h2:has-text('(3)')").waitFor();
        assertThat(room.calls("POST .*/end \\{\"reason\":\"technical\"}")).hasSize(1);
    }

    @Test
    void aNewAlertMovesUpIsToldToScreenReadersAndTakesNoTapThatWasMeantForAnother() {
        Page page = entered(chromium.page(PHONE));
        Locator late = numbered(page, 15);
        late.locator("summary").focus();
        room.raise(15);

        page.locator("#group-alert h2:has-text('(3)')").waitFor();
        page.locator("[data-told]:has-text('Nouvelle alerte : n° 15')")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(page.evaluate("() => document.activeElement.closest('.card')?.textContent ?? ''"))
                .asString()
                .as("the focus stays with its candidate")
                .contains("Numéro 15");
        // In the page itself: what is asked for from here may come when the cards have long been where they are.
        page.evaluate("""
                () => new MutationObserver((_, moves) => {
                  if (!document.querySelector('#group-alert h2').textContent.includes('(4)')) return;
                  moves.disconnect();
                  document.querySelector('.card.absent button').click();
                  window.tapped = true;
                }).observe(document.body, { childList: true, subtree: true, characterData: true })
                """);
        room.raise(16);
        page.waitForFunction("() => window.tapped");
        assertThat(room.calls("PUT .*/attendance")).isEmpty();
    }

    @Test
    void aLineThatBreaksIsToldAndComesBackByItself() {
        Page page = entered(chromium.page(PHONE));
        room.cut(true);
        page.locator("text=Connexion coupée : la liste n'est plus à jour.").waitFor();
        sound(page, "invigilation-cut-360");
        room.raise(15);
        room.cut(false);
        page.locator("#group-alert h2:has-text('(3)')").waitFor();
        page.locator(".line").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void namesStandBesideNumbersWhereCertificationAnswers() {
        Page page = entered(chromium.page(PHONE), WatchedRoom.GATEWAY + "/invigilation/index.html");

        page.locator("text=Exemple Léa").first().waitFor();
        assertThat(card(page, 0)).contains("Numéro 7").contains("Exemple Léa 7");
        assertThat(page.locator("text=Les noms ne sont pas disponibles").isVisible())
                .isFalse();
        sound(page, "invigilation-names-360");
    }

    @Test
    void numbersStandAloneWhereItDoesNot() {
        room.withoutNames();
        Page page = entered(chromium.page(PHONE), WatchedRoom.GATEWAY + "/invigilation/index.html");

        page.locator("text=Les noms ne sont pas disponibles : seuls les numéros s'affichent.")
                .waitFor();
        assertThat(card(page, 0)).contains("Numéro 7");
        button(page, "Traiter l'alerte : n° 7").waitFor();
    }

    @Test
    void aReloadGoesOnAndAnEndedEntryLeadsBackToTheDoor() {
        Page page = entered(chromium.page(PHONE));
        page.reload();
        page.locator(".card").first().waitFor();
        room.end();
        page.locator("text=La session est finie, ou le centre a changé le code.")
                .waitFor();
        assertThat(page.evaluate("() => sessionStorage.length")).isEqualTo(0);
        page.reload();
        page.locator("#number").waitFor();
    }

    @Test
    void whoLeavesKeepsNothingOnTheTelephone() {
        Page page = entered(chromium.page(PHONE));
        button(page, "Quitter").click();
        page.locator("text=La session continue.").waitFor();
        assertThat(page.evaluate("() => sessionStorage.length + localStorage.length"))
                .isEqualTo(0);
        assertThat(page.evaluate("() => document.cookie")).isEqualTo("");
    }

    @Test
    void theRoomWorksInForcedColours() {
        Page page = chromium.page(
                new Browser.NewContextOptions().setViewportSize(PHONE, 740).setForcedColors(ForcedColors.ACTIVE));
        entered(page);
        sound(page, "invigilation-room-forced");
    }

    private static void open(Page page) {
        page.navigate(chromium.pages().url("/invigilation/index.html"));
        page.locator("#number").waitFor();
    }

    private static Page entered(Page page) {
        return entered(page, "/invigilation/index.html");
    }

    private static Page entered(Page page, String address) {
        page.navigate(chromium.pages().url(address));
        page.locator("#number").fill("4821739");
        page.locator("#code").fill("BK4TRW2C");
        page.keyboard().press("Enter");
        page.locator(".card").first().waitFor();
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> !room.calls("GET /v1/alert-categories").isEmpty());
        page.locator("text=l'image ne s'affiche pas").first().waitFor();
        // What says that there are no names moves all cards down, and a click that was aimed before misses.
        page.locator(".card.named, p.told:not([hidden])").first().waitFor();
        return page;
    }

    private static String card(Page page, int at) {
        return page.locator(".card").nth(at).textContent();
    }

    private static Locator numbered(Page page, int number) {
        return page.locator(".card[data-number='" + number + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void sound(Page page, String name) {
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll("button, input, select, summary, .counts a")]
                  .filter(one => one.offsetParent && (one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44))
                  .map(one => one.outerHTML).join("\\n")""")).as("targets smaller than 44 pixels").isEqualTo("");
        chromium.screenshot(page, name);
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (focused(page).equals(name)) return;
        }
        throw new AssertionError("no way to \"" + name + "\" by Tab");
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("""
                () => [...(document.activeElement?.labels ?? [])].map(label => label.textContent).join(" ")
                  || document.activeElement?.textContent || "" """));
    }
}
