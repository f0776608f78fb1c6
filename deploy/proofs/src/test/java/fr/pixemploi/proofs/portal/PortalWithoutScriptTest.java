package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.RunningPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An old phone, or a network that swallows scripts: all but a question works, and a question says what it needs. */
@BrowserTest
class PortalWithoutScriptTest {
    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @Test
    void aPersonJoinsAndAsksForTheirCopy() {
        Journey journey = registered();
        Page page = withoutScript();
        Portal.open(page, "/rejoindre");
        page.fill("#invitationCode", journey.travel().invitationCode());
        press(page, "Continuer");
        Portal.logIn(page, journey.cast().account());
        press(page, "Envoyer maintenant");
        assertThat(page.locator(".done").innerText()).contains("votre dossier est relié");
        Portal.open(page, "/mon-espace/donnees/copie");
        page.locator("main form button").first().click();
        assertThat(page.locator(".done").innerText()).contains("C’est demandé");
    }

    @Test
    void aQuestionSaysWhatItNeeds() {
        Journey journey = registered();
        journey.link();
        Page page = withoutScript();
        page.navigate(Portal.url("/entrer"));
        Portal.logIn(page, journey.cast().account());
        Portal.open(page, "/mon-espace/tests/PXEMPR346");
        press(page, "Commencer le test");
        assertThat(page.locator("main").innerText()).contains("il faut activer JavaScript");
    }

    @Test
    void anAdviserFiltersTheirPeopleAndAnInvigilatorOpensTheRooms() {
        Page adviser = withoutScript();
        adviser.navigate(Portal.url("/entrer"));
        Portal.logIn(adviser, "nadia");
        adviser.click("nav.sub a[href$='/personnes']");
        adviser.fill("form.filters input[name='search']", "zzzz");
        adviser.locator("form.filters button").first().click();
        assertThat(adviser.url()).contains("search=zzzz");
        Page invigilator = withoutScript();
        invigilator.navigate(Portal.url("/entrer"));
        Portal.logIn(invigilator, "ines");
        Portal.open(invigilator, "/salle");
        assertThat(invigilator.locator("h1").count()).isOne();
    }

    private static Journey registered() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.cast().seeker(Service.PROFILE);
        return journey;
    }

    private static Page withoutScript() {
        return chromium.page(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(InChromium.PHONE, 740));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
