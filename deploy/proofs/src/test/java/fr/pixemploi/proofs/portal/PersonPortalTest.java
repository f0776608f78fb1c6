package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.RunningPlatform;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A job seeker at the portal, on a small phone and without a mouse: from the code on paper to a result that is shared and taken back. */
@BrowserTest
class PersonPortalTest {
    /** A second press so soon after the first is taken for the same one. */
    private static final double SECOND_PRESS_MILLIS = 1_000;

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    @Test
    void aPersonGoesFromTheCodeToAResultThatIsSharedAndTakenBack() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.cast().seeker(Service.PROFILE);
        Page page = Portal.enter(chromium, journey.cast().account(), Portal.NARROW);

        Keyboard.follow(page, "J’ai un code");
        Keyboard.fill(page, "#invitationCode", journey.travel().invitationCode());
        Keyboard.follow(page, "Continuer");
        assertThat(page.locator(".done").innerText()).contains("votre dossier est relié");
        Api.until(
                () -> journey.cast().seeker(Service.ASSESSMENT).get("/v1/sittings"),
                answer -> !answer.code().equals("account-not-linked"));

        Portal.open(page, "/mon-espace");
        Keyboard.follow(page, "Commencer un test");
        Keyboard.fill(page, "#code", "pxempr346");
        Keyboard.follow(page, "Continuer");
        Portal.assertSound(page);
        Keyboard.follow(page, "Commencer le test");
        page.waitForURL("**/test/*");
        page.locator("pix-sitting").getByText("Question 1").waitFor();
        Portal.assertSound(page);
        page.waitForTimeout(SECOND_PRESS_MILLIS);
        Keyboard.press(page, "Je ne sais pas");
        Locator second = page.locator("pix-sitting").getByText("Question 2");
        Locator goOn = page.locator("pix-sitting").getByText("Continuer");
        second.or(goOn).first().waitFor();
        if (!second.isVisible()) {
            // What the answer was is read first; the focus is on the way on.
            page.waitForTimeout(SECOND_PRESS_MILLIS);
            page.keyboard().press("Enter");
        }
        second.waitFor();
        String test = page.url();
        Keyboard.follow(page, "Faire une pause");
        assertThat(page.locator(".done").innerText()).contains("en pause");

        // On another device, as if the first were lost.
        Page elsewhere = Portal.enter(chromium, journey.cast().account(), Portal.WIDE);
        Keyboard.follow(elsewhere, "Continuer mon test");
        elsewhere.waitForURL(test);
        // That press was all; the one that was on the screen is not asked again.
        elsewhere.locator("pix-sitting").getByText("Question 3").waitFor();

        playTheRest(journey, test.substring(test.lastIndexOf('/') + 1));
        elsewhere.navigate(test);
        elsewhere.waitForURL("**/mon-espace/resultats/*");
        Portal.assertSound(elsewhere);
        assertThat(elsewhere.locator("h2").allInnerTexts()).contains("Ce que vous savez bien faire");

        // Once pathway-service has heard of the result.
        Api.until(
                () -> journey.cast()
                        .seeker(Service.PATHWAY)
                        .post("/v1/recommendations/me", Map.of("goalId", "independence")),
                answer -> !answer.code().equals("no-result-yet"));
        Keyboard.follow(elsewhere, "Voir des formations pour moi");
        Keyboard.choose(elsewhere, "input[name=goalId]", "independence");
        Keyboard.follow(elsewhere, "Chercher");
        assertThat(elsewhere.locator("h1").innerText()).isEqualTo("Trois façons d’y arriver");
        Portal.assertSound(elsewhere);

        askForSharing(journey);
        Api.until(
                () -> journey.cast().seeker(Service.PROFILE).get("/v1/sharing-requests/me"),
                answer -> answer.expect(200).path("items").size() == 1);
        Portal.open(page, "/mon-espace");
        Keyboard.follow(page, "Lire et répondre");
        Portal.assertSound(page);
        Keyboard.follow(page, "Oui, je partage");
        assertThat(page.locator(".done").innerText()).contains("vous partagez maintenant");
        assertTheResultIsShared(journey);
        Keyboard.follow(page, "Arrêter de partager");
        assertThat(page.locator(".done").innerText()).contains("vous ne partagez plus");

        // Without being asked.
        Portal.assertSound(page);
        Keyboard.follow(page, "Partager");
        assertThat(page.locator(".done").innerText()).contains("vous partagez maintenant");
        assertTheResultIsShared(journey);
    }

    /** The result that there is, and those to come: not only the latter. */
    private static void assertTheResultIsShared(Journey journey) {
        JsonNode given =
                journey.cast().seeker(Service.PROFILE).get("/v1/sharings").expect(200);
        assertThat(given.path("items"))
                .filteredOn(one -> one.path("status").asText().equals("active"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("resultIds")).hasSize(1);
                    assertThat(one.path("future").asBoolean()).isTrue();
                });
    }

    private static void playTheRest(Journey journey, String sitting) {
        Api assessment = journey.cast().seeker(Service.ASSESSMENT);
        JsonNode now = assessment.get("/v1/sittings/" + sitting).expect(200);
        journey.player().play(assessment, now);
    }

    private static void askForSharing(Journey journey) {
        journey.cast()
                .person("nadia", Service.PROFILE)
                .post(
                        "/v1/sharing-requests",
                        Map.of(
                                "structureId",
                                Cast.MISSION_LOCALE,
                                "beneficiaryId",
                                journey.travel().beneficiaryId(),
                                "reason",
                                "preparer-un-entretien",
                                "purpose",
                                "accompagnement"))
                .expect(201);
    }
}
