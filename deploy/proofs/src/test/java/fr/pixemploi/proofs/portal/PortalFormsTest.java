package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.local.service.ServiceProcess;
import fr.pixemploi.proofs.RunningPlatform;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is sent once, whatever is pressed, and what was typed into it is never lost. */
@BrowserTest
class PortalFormsTest {
    private static final String CAMPAIGN = "/mon-espace/tests/PXEMPR346";

    /** The ordinary login, and that with a second factor. */
    private static final Pattern SESSIONS = Pattern.compile("q_session(_staff)?");

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @Test
    void aCodeThatWasTypedBeforeTheLoginIsNotTypedAgain() {
        Journey journey = registered();
        Page page = chromium.page(Portal.NARROW);
        Portal.open(page, "/rejoindre#" + journey.travel().invitationCode());
        assertThat(page.inputValue("#invitationCode"))
                .isEqualTo(journey.travel().invitationCode());
        button(page, "Continuer").click();
        Portal.logIn(page, journey.cast().account());
        Portal.assertSound(page);
        button(page, "Envoyer maintenant").click();
        assertThat(page.locator(".done").innerText()).contains("votre dossier est relié");
    }

    @Test
    void aWrongCodeStaysInItsFieldWithWhatIsWrongWithIt() {
        Page page = Portal.enter(chromium, registered().cast().account(), Portal.NARROW);
        Portal.open(page, "/rejoindre");
        page.fill("#invitationCode", "AAAA-BBBB");
        button(page, "Continuer").click();
        assertThat(page.inputValue("#invitationCode")).isEqualTo("AAAA-BBBB");
        assertThat(page.getAttribute("#invitationCode", "aria-invalid")).isEqualTo("true");
        Portal.assertSound(page);
    }

    @Test
    void aLoginThatEndsInTheMiddleOfAFormLosesNothing() {
        Journey journey = linked();
        Page page = Portal.enter(chromium, journey.cast().account(), Portal.NARROW);
        Portal.open(page, CAMPAIGN);
        endLogin(page);
        button(page, "Commencer le test").click();
        assertThat(page.title()).startsWith("Il reste une étape");
        button(page, "Envoyer maintenant").click();
        page.waitForURL("**/test/*");
        assertThat(sittings(journey)).isOne();
    }

    @Test
    void whatAnAuthorWroteWaitsForTheSecondFactor() {
        Proposal question = Proposal.fresh();
        Page page = Portal.enter(chromium, "autrice-anne", Portal.WIDE);
        Portal.open(page, "/questions/propositions");
        page.fill("#file", question.file());
        endLogin(page);
        page.waitForNavigation(() -> button(page, "Enregistrer la proposition").click());
        Portal.logInAgain(page);
        assertThat(page.title()).startsWith("Il reste une étape");
        Portal.assertSound(page);
        button(page, "Envoyer maintenant").click();
        page.waitForURL("**/" + question.id() + "*");
        assertThat(page.inputValue("#file")).contains("Une fleur jaune se tourne vers le soleil.", "Écrivez son nom.");
        page.check("text=Je veux retirer cette proposition.");
        button(page, "Retirer").click();
        page.getByText("La proposition est retirée.").waitFor();
    }

    @Test
    void aDoubleClickAndASecondTabStartOneTest() {
        Journey journey = linked();
        Page page = Portal.enter(chromium, journey.cast().account(), Portal.WIDE);
        Portal.open(page, CAMPAIGN);
        Page second = page.context().newPage();
        second.navigate(Portal.url(CAMPAIGN));
        button(page, "Commencer le test").dblclick();
        page.waitForURL("**/test/*");
        button(second, "Commencer le test").click();
        second.waitForLoadState();
        assertThat(sittings(journey)).isOne();
    }

    /** Each call makes a new code, and the one before is worth nothing: who gave that to the person gave them nothing. */
    @Test
    void twoPressesMakeOneInvitation() {
        Journey journey = registered();
        Page page = Portal.enter(chromium, "nadia", Portal.WIDE);
        Portal.open(
                page,
                "/suivi/" + Cast.MISSION_LOCALE + "/personnes/"
                        + journey.travel().beneficiaryId() + "/invitation");
        Object codes = page.evaluate("""
                async () => {
                  const form = document.querySelector("form[action$='/invitation']");
                  const send = async () => {
                    const sent = await fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
                    const told = new DOMParser().parseFromString(await sent.text(), 'text/html');
                    return told.querySelector('.code').textContent;
                  };
                  return Promise.all([send(), send()]);
                }""");
        assertThat(codes)
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .hasSize(2)
                .doesNotContain("")
                .containsOnly(((List<?>) codes).getFirst().toString());
    }

    @Test
    void goingBackAfterAFormSendsNothingAgain() {
        Journey journey = linked();
        Page page = Portal.enter(chromium, journey.cast().account(), Portal.WIDE);
        Portal.open(page, CAMPAIGN);
        button(page, "Commencer le test").click();
        page.waitForURL("**/test/*");
        page.goBack();
        page.goForward();
        page.reload();
        assertThat(page.url()).contains("/test/");
        assertThat(sittings(journey)).isOne();
    }

    @Test
    void aFormOfAnotherSiteIsNotTaken() {
        Page page = Portal.enter(chromium, linked().cast().account(), Portal.WIDE);
        String foreign = "<form method='post' action='" + Portal.url("/rejoindre")
                + "'><input name='invitationCode' value='X'><button>x</button></form>";
        chromium.pages().put("/foreign.html", foreign);
        page.navigate(chromium.pages().url("/foreign.html"));
        page.click("button");
        assertThat(page.title()).startsWith("Cette page était ouverte depuis trop longtemps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nadia", "ops-omar"})
    void whoLoggedOutIsLoggedInNowhere(String account) {
        Page page = Portal.enter(chromium, account, Portal.WIDE);
        String home = page.url();
        List<Cookie> copied = page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .toList();
        assertThat(copied).isNotEmpty().allMatch(cookie -> cookie.expires < 0);
        page.waitForNavigation(() -> page.click("text=Se déconnecter"));
        assertThat(page.locator(".done").innerText()).contains("déconnecté");
        page.navigate(home);
        assertThat(page.url()).as("asked for the password").contains("/realms/");
        assertThat(page.inputValue("#username")).isEmpty();
        Page copy = chromium.page(Portal.WIDE);
        copy.context().addCookies(copied);
        copy.navigate(home);
        assertThat(copy.url()).as("with cookies of before").contains("/realms/");
    }

    @Test
    void aRestartOfThePortalLogsNobodyOut() {
        Page page = Portal.enter(chromium, "nadia", Portal.WIDE);
        String home = page.url();
        ServiceProcess portal = RunningPlatform.get().portal().orElseThrow();
        portal.kill();
        portal.start();
        page.reload();
        assertThat(page.url()).isEqualTo(home);
        assertThat(page.locator("h1").count()).isOne();
    }

    private static Journey registered() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.cast().seeker(Service.PROFILE);
        return journey;
    }

    /** With a file; assessment-service has heard of it. */
    private static Journey linked() {
        Journey journey = registered();
        journey.link();
        return journey;
    }

    private static int sittings(Journey journey) {
        Api assessment = journey.cast().seeker(Service.ASSESSMENT);
        return assessment.get("/v1/sittings").expect(200).path("items").size();
    }

    private static void endLogin(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSIONS));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
