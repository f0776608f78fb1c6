package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.RunningPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What each of those who work here comes for, without a mouse: from the login to what is done. In the build each role is seen at one width, by turns;
 * {@link StaffPortalProof} sees all of them at both.
 */
@BrowserTest
class StaffPortalTest implements BackOfficeJourneys, RoomJourneys {
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
    void anAdviserRegistersSomebodyAndWritesDownWhatWasSaid() {
        Page page = enter("nadia", Portal.WIDE);
        Keyboard.follow(page, "Inscrire une personne");
        String name = "Essai" + UUID.randomUUID().toString().substring(0, 4);
        page.fill("#firstName", "Amina");
        page.fill("#lastName", name);
        Keyboard.follow(page, "Inscrire");
        assertThat(page.locator("h1").innerText()).contains("Amina", name);
        Portal.assertSound(page);
        Keyboard.press(page, "Nouvelle note");
        page.fill("#note", "Cherche un emploi près de chez elle.");
        Keyboard.follow(page, "Écrire la note");
        assertThat(page.locator("#notes").innerText()).contains("Cherche un emploi près de chez elle.");
    }

    @Test
    void anAdviserFollowsAPersonCorrectsTheFileAndGivesThemToAColleague() {
        Journey journey = RunningPlatform.journey();
        journey.followPeople();
        journey.register();
        String name = journey.cast().firstName() + " " + journey.cast().lastName();
        String record = "/suivi/" + Cast.MISSION_LOCALE + "/personnes/"
                + journey.travel().beneficiaryId();
        Page page = Portal.enter(chromium, "nadia", Portal.WIDE);
        assertThat(page.locator("ol.calls").innerText())
                .as("who needs her today")
                .contains("Mehdi Exemple", "Sonia Exemple");

        Portal.open(page, record);
        Keyboard.follow(page, "Devenir son référent");
        assertThat(page.locator("#referent").innerText()).contains("Vous suivez cette personne");
        Portal.assertSound(page);
        Keyboard.follow(page, "Corriger le dossier");
        Portal.assertSound(page);
        page.fill("#phone", "06 99 99 00 01");
        Keyboard.follow(page, "Enregistrer");
        assertThat(page.locator("#coordonnees").innerText()).contains("06 99 99 00 01");
        Keyboard.follow(page, "Voir et corriger la situation");
        Portal.assertSound(page);
        page.fill("#commune", "03185");
        page.selectOption("#obstacle-mobility", "mobility=strong");
        page.selectOption("#computer", "no");
        page.selectOption("#smartphone", "no");
        Keyboard.follow(page, "Enregistrer");
        assertThat(page.locator(".done").count()).isOne();
        Portal.open(page, record + "/situation");
        assertThat(page.inputValue("#commune")).isEqualTo("03185");
        assertThat(page.inputValue("#obstacle-mobility")).isEqualTo("mobility=strong");
        Portal.open(page, record);
        Keyboard.follow(page, "Aujourd’hui");
        assertThat(page.locator("ol.calls").innerText()).as("my people").contains(name);

        String list = "/suivi/" + Cast.MISSION_LOCALE + "/personnes?search="
                + journey.cast().account();
        Portal.open(page, list);
        page.locator("input[name=beneficiaryIds]").first().check();
        Keyboard.press(page, "Confier à un ou une collègue");
        page.selectOption("#colleague", new SelectOption().setLabel("Marc Pilote"));
        Keyboard.follow(page, "Confier les personnes cochées");
        Portal.assertSound(page);
        assertThat(page.url()).contains("search=");
        Portal.open(page, record);
        assertThat(page.locator("#referent").innerText()).contains("Marc Pilote");
        Keyboard.follow(page, "Devenir son référent");
        Keyboard.follow(page, "Ne plus être son référent");
        assertThat(page.locator("#referent").innerText()).contains("Personne ne suit");
    }

    @Test
    void aManagerMakesACampaignFromATemplate() {
        Page page = enter("marc", Portal.NARROW);
        Keyboard.follow(page, "Nouvelle campagne");
        page.locator(".card a.button").first().focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        Portal.assertSound(page);
        String title = "Campagne d’essai " + UUID.randomUUID().toString().substring(0, 4);
        page.fill("#title", title);
        Keyboard.follow(page, "Créer la campagne");
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
        Portal.assertSound(page);
    }

    @Test
    void aCentreOpensASessionAndEnrolsACandidate() {
        Page page = enter("claire", Portal.WIDE);
        Keyboard.follow(page, "Ouvrir une session");
        page.fill("#startsAt", LocalDate.now(PARIS).plusDays(20) + "T09:30");
        page.fill("#room", "Salle d’essai");
        page.fill("[name='venue/name']", "Lycée Exemple");
        page.fill("[name='venue/address']", "1 rue de l’Exemple");
        page.fill("[name='venue/town']", "Exempleville");
        Keyboard.follow(page, "Ouvrir la session");
        assertThat(page.url()).contains("/centre/session/");
        Portal.assertSound(page);
        Keyboard.follow(page, "Inscrire");
        page.fill("#firstName", "Rosa");
        page.fill("#lastName", "Exemple");
        page.selectOption("#sex", "female");
        page.fill("#birthDate", "2003-04-05");
        page.fill("#birthCity", "Exempleville");
        page.fill("#birthPostalCode", "75001");
        page.fill("#birthCountry", "France");
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
        page.locator("form[action$='/publier'] input[name=sure]").check();
        Keyboard.follow(page, "Publier les résultats de la session");
        assertThat(certificates(journey)).isOne();
        Portal.open(page, "/jury/session/" + journey.travel().sessionId());
        page.locator("details summary").last().click();
        page.fill("#withdraw-reason", "Erreur de salle, essai");
        page.locator("form[action$='/retirer'] input[name=sure]").check();
        page.locator("form[action$='/retirer'] button").focus();
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator(".done").count()).isOne();
        Portal.assertSound(page);
    }

    @Test
    void anOperatorSeesWhichPartnersDoNotAnswerAndHowMuchIsNotReadYet() throws SQLException {
        Api partner = RunningPlatform.journey().cast().partner("partner-alpha", Service.PROFILE);
        String host = "si" + UUID.randomUUID().toString().substring(0, 4) + ".structure.example";
        String endpoint = "/v1/webhooks/"
                + partner.post(
                                "/v1/webhooks",
                                Map.of(
                                        "structureId",
                                        Cast.MISSION_LOCALE,
                                        "url",
                                        "https://" + host + "/nouvelles",
                                        "types",
                                        List.of("result-rescored")))
                        .expect(201)
                        .path("id")
                        .asText();
        try {
            partner.post(endpoint + "/test", null).expect(202);
            Api.until(() -> partner.get(endpoint), read -> read.body().has("failingSince"));
            Page page = Portal.enter(chromium, "ops-omar", Portal.WIDE);
            Portal.assertValid(Portal.open(page, "/exploitation"));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(host))
                            .innerText())
                    .contains("Mission locale", "Le dernier envoi a échoué", "1, depuis le")
                    .doesNotContain("nouvelles");
            Portal.assertSound(page);
            daysLater(host);
            Portal.assertValid(Portal.open(page, "/exploitation"));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(host))
                            .innerText())
                    .contains("Arrêtée : rien n’est passé pendant plusieurs jours");
            Portal.assertSound(page);
            page.setViewportSize(Portal.NARROW, 640);
            Portal.assertSound(page);
            page.setViewportSize(Portal.WIDE, 800);
            Keyboard.follow(page, "profile-service");
            assertThat(page.locator("th", new Page.LocatorOptions().setHasText("À lire"))
                            .count())
                    .isOne();
            assertThat(page.locator("tbody tr td:nth-of-type(2)").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(told -> told.matches("\\d+|inconnu"))
                    .anyMatch(told -> told.matches("\\d+"));
            Portal.assertSound(page);
        } finally {
            partner.delete(endpoint).expect(204);
        }
    }

    /** Nothing came through, and the platform switched the endpoint off. */
    private static void daysLater(String host) throws SQLException {
        var postgres = RunningPlatform.get().postgres();
        try (Connection profile = DriverManager.getConnection(
                        postgres.jdbcUrl(Service.PROFILE),
                        postgres.user(Service.PROFILE),
                        postgres.password(Service.PROFILE));
                PreparedStatement off = profile.prepareStatement(
                        "update webhook set state = 'off', off_reason = 'failing', off_since = now() where url like ?")) {
            off.setString(1, "https://" + host + "/%");
            assertThat(off.executeUpdate()).isOne();
        }
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
