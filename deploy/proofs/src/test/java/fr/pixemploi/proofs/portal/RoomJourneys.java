package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.InChromium;
import org.junit.jupiter.api.Test;

/** What those who watch an exam room come for, with an account and without: a room of twenty on a phone. */
interface RoomJourneys extends Visits {
    int FULL = 20;
    int FEW = 3;

    @Test
    default void anInvigilatorMarksTwentyPeoplePresentAndLetsOneStart() {
        ExamRoom room = new ExamRoom(FULL);
        Page page = enter("ines", InChromium.PHONE);
        Keyboard.follow(
                page, page.locator("a.button:has-text('" + room.name() + "')").innerText());
        assertThat(page.locator("h1").innerText()).isEqualTo(room.name());
        assertThat(page.locator(".seat").count()).isEqualTo(FULL);
        Portal.assertSound(page);
        for (int come = 0; come < FULL; come++) Keyboard.follow(page, "Noter présent");
        assertThat(page.locator(".seat .tag:text-is('Présent')").count()).isEqualTo(FULL);
        assertThat(room.present()).isEqualTo(FULL);
        Portal.assertSound(page);

        Keyboard.follow(page, "1 Marie-Antoinette");
        Keyboard.write(page, "Code d’arrivée du candidat", room.arrivalCode());
        Keyboard.follow(page, "Placer ce candidat ici");
        Portal.assertSound(page);
        Keyboard.follow(page, "Retour à la salle");
        Keyboard.follow(page, "Laisser démarrer 1");
        assertThat(page.locator(".seat .tag:text-is('Peut démarrer')").count()).isOne();
        room.begins();
        page.getByText("En cours : 1. Pas commencé : 19. Fini : 0.").waitFor();
        Portal.assertSound(page);
    }

    @Test
    default void whoHasNoAccountEntersByTheCodesThatTheCentreReadsOut() {
        ExamRoom room = new ExamRoom(FEW);
        Page centre = enter("claire", Portal.NARROW);
        Portal.open(centre, "/centre/session/" + room.session() + "/jour");
        String number = centre.locator("dl.facts dd").nth(0).innerText();
        String code = centre.locator("dl.facts dd").nth(1).innerText();
        Page page = nobody(Portal.NARROW);
        page.navigate(centre.locator("a[href$='/invigilation/']").getAttribute("href"));
        Keyboard.write(page, "Numéro de session", number);
        Keyboard.write(page, "Code du jour", code);
        page.keyboard().press("Enter");
        page.locator(".card").first().waitFor();
        assertThat(page.locator(".card").count()).isEqualTo(FEW);
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        Keyboard.press(page, "Présent");
        page.locator("#group-here .card").waitFor();
        assertThat(room.present()).isOne();
    }
}
