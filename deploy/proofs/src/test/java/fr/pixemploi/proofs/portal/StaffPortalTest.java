package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.RunningPlatform;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What each of those who work here comes for, without a mouse: from the login to what is done. In the build each role is seen at one width, by turns;
 * {@link StaffPortalProof} sees all of them at both.
 */
@BrowserTest
class StaffPortalTest implements AdviserJourneys, BackOfficeJourneys, OperatorJourneys, RoomJourneys {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @Override
    public Page enter(String account, int width) {
        return Portal.enter(chromium, account, width);
    }

    @Override
    public Page nobody(int width) {
        return chromium.page(width);
    }

    @Test
    void aManagerMakesACampaignFromATemplate() {
        Page page = enter("marc", Portal.NARROW);
        Keyboard.follow(page, "Nouvelle campagne");
        Keyboard.reach(page, ".card a.button");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        Portal.assertSound(page);
        String title = "Campagne d’essai " + UUID.randomUUID().toString().substring(0, 4);
        Keyboard.fill(page, "#title", title);
        Keyboard.follow(page, "Créer la campagne");
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
        Portal.assertSound(page);
    }

    @Test
    void aCentreOpensASessionAndEnrolsACandidate() {
        Page page = enter("claire", Portal.WIDE);
        Keyboard.follow(page, "Ouvrir une session");
        Keyboard.fillDay(page, "#startsAt", LocalDate.now(PARIS).plusDays(20) + "T09:30");
        Keyboard.fill(page, "#room", "Salle d’essai");
        Keyboard.fill(page, "[name='venue/name']", "Lycée Exemple");
        Keyboard.fill(page, "[name='venue/address']", "1 rue de l’Exemple");
        Keyboard.fill(page, "[name='venue/town']", "Exempleville");
        Keyboard.follow(page, "Ouvrir la session");
        assertThat(page.url()).contains("/centre/session/");
        Portal.assertSound(page);
        Keyboard.follow(page, "Inscrire");
        Keyboard.fill(page, "#firstName", "Rosa");
        Keyboard.fill(page, "#lastName", "Exemple");
        Keyboard.choose(page, "#sex", "female");
        Keyboard.fillDay(page, "#birthDate", "2003-04-05");
        Keyboard.fill(page, "#birthCity", "Exempleville");
        Keyboard.fill(page, "#birthPostalCode", "75001");
        Keyboard.fill(page, "#birthCountry", "France");
        Portal.assertSound(page);
        Keyboard.follow(page, "Inscrire");
        assertThat(page.locator("main").innerText()).contains("Rosa Exemple");
    }

    @Test
    void aMemberOfTheJuryPublishesASessionAndTakesItBack() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.startTest();
        journey.takeTest();
        journey.shareResult();
        journey.enrol();
        journey.sitCertification();
        journey.handToJury();
        Page page = enter("jury-julie", Portal.NARROW);
        Portal.open(page, "/jury/session/" + journey.travel().sessionId());
        Portal.assertSound(page);
        Keyboard.check(page, "form[action$='/publier'] input[name=sure]");
        Keyboard.follow(page, "Publier les résultats de la session");
        assertThat(certificates(journey)).isOne();
        Portal.open(page, "/jury/session/" + journey.travel().sessionId());
        Keyboard.reach(page, "details:has(#withdraw-reason) > summary");
        page.keyboard().press("Enter");
        Keyboard.fill(page, "#withdraw-reason", "Erreur de salle, essai");
        Keyboard.check(page, "form[action$='/retirer'] input[name=sure]");
        Keyboard.reach(page, "form[action$='/retirer'] button");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator(".done").count()).isOne();
        Portal.assertSound(page);
    }

    private static int certificates(Journey journey) {
        return journey.cast()
                .seeker(Service.CERTIFICATION)
                .get("/v1/certificates/me")
                .expect(200)
                .path("items")
                .size();
    }
}
