package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.RunningPlatform;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What advisers come for. */
interface AdviserJourneys extends Visits {
    @Test
    default void anAdviserRegistersSomebodyAndWritesDownWhatWasSaid() {
        Page page = enter("nadia", Portal.WIDE);
        Keyboard.follow(page, "Inscrire une personne");
        String name = "Essai" + UUID.randomUUID().toString().substring(0, 4);
        Keyboard.fill(page, "#firstName", "Amina");
        Keyboard.fill(page, "#lastName", name);
        Keyboard.follow(page, "Inscrire");
        assertThat(page.locator("h1").innerText()).contains("Amina", name);
        Portal.assertSound(page);
        Keyboard.press(page, "Nouvelle note");
        Keyboard.fill(page, "#note", "Cherche un emploi près de chez elle.");
        Keyboard.follow(page, "Écrire la note");
        assertThat(page.locator("#notes").innerText()).contains("Cherche un emploi près de chez elle.");
    }

    @Test
    default void anAdviserFollowsAPersonCorrectsTheFileAndGivesThemToAColleague() {
        Journey journey = RunningPlatform.journey();
        journey.followPeople();
        journey.register();
        String name = journey.cast().firstName() + " " + journey.cast().lastName();
        String record = "/suivi/" + Cast.MISSION_LOCALE + "/personnes/"
                + journey.travel().beneficiaryId();
        Page page = enter("nadia", Portal.WIDE);
        assertThat(page.locator("ol.calls").innerText())
                .as("who needs her today")
                .contains("Mehdi Exemple", "Sonia Exemple");

        Portal.open(page, record);
        Keyboard.follow(page, "Devenir son référent");
        assertThat(page.locator("#referent").innerText()).contains("Vous suivez cette personne");
        Portal.assertSound(page);
        Keyboard.follow(page, "Corriger le dossier");
        Portal.assertSound(page);
        Keyboard.fill(page, "#phone", "06 99 99 00 01");
        Keyboard.follow(page, "Enregistrer");
        assertThat(page.locator("#coordonnees").innerText()).contains("06 99 99 00 01");
        Keyboard.follow(page, "Voir et corriger la situation");
        Portal.assertSound(page);
        Keyboard.fill(page, "#commune", "03185");
        Keyboard.choose(page, "#obstacle-mobility", "mobility=strong");
        Keyboard.choose(page, "#computer", "no");
        Keyboard.choose(page, "#smartphone", "no");
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
        Keyboard.check(page, "input[name=beneficiaryIds]");
        Keyboard.press(page, "Confier à un ou une collègue");
        Keyboard.choose(
                page,
                "#colleague",
                page.locator("#colleague option:has-text('Marc Pilote')").getAttribute("value"));
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
    default void anAdviserAnswersWhatAPersonAskedByLaw() {
        Journey journey = RunningPlatform.journey();
        journey.register();
        String file = journey.travel().beneficiaryId();
        journey.link();
        Api.until(
                        () -> journey.cast()
                                .seeker(Service.PROFILE)
                                .post(
                                        "/v1/rights-requests/me",
                                        Map.of("kind", "correction", "words", "Ma ville est Annecy.", "fileId", file)),
                        answer -> !answer.code().equals("account-not-linked"))
                .expect(201);
        Page page = enter("nadia", Portal.WIDE);
        Keyboard.follow(page, "Demandes");
        Portal.assertSound(page);
        Locator row = page.locator("li:has(a[href$='/personnes/" + file + "'])");
        assertThat(row.innerText()).contains("Répondre avant le", "Ma ville est Annecy.");
        row.getByText("Refuser, et dire pourquoi").focus();
        page.keyboard().press("Enter");
        row.locator("select").selectOption("donnees-exactes");
        row.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Refuser").setExact(true))
                .focus();
        page.keyboard().press("Enter");
        page.locator(".done").waitFor();
        assertThat(row.count()).as("waits no more").isZero();
        String answer = journey.cast()
                .seeker(Service.PROFILE)
                .get("/v1/rights-requests/me")
                .expect(200)
                .at("/items/0/answer/reason")
                .asText();
        assertThat(answer).isEqualTo("donnees-exactes");
    }
}
