package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.keycloak.Tokens;
import fr.pixemploi.proofs.RunningPlatform;
import java.net.URI;
import java.util.List;

/** The running portal, and what is true of each of its pages. */
final class Portal {
    /** As WCAG 1.4.10 has it. */
    static final int NARROW = 320;

    static final int WIDE = InChromium.COMPUTER;

    private static final int MOST_ASKED = 3;

    private Portal() {}

    static URI url() {
        return RunningPlatform.get().portal().orElseThrow().url();
    }

    static String url(String path) {
        return url() + path;
    }

    /** Logs in by the door, as anybody would, and is where that role's day begins. */
    static Page enter(InChromium chromium, String account, int width) {
        Page page = chromium.page(width);
        page.navigate(url("/entrer"));
        logIn(page, account);
        return page;
    }

    /** At Keycloak's page; jury, author and operator are asked a second time. */
    static void logIn(Page page, String account) {
        page.fill("#username", account);
        password(page);
        logInAgain(page);
    }

    /** Where Keycloak still knows who it is, and asks for the password at most. */
    static void logInAgain(Page page) {
        for (int asked = 0; asked < MOST_ASKED && page.url().contains("/realms/"); asked++) password(page);
        assertThat(page.url()).as(page.title()).doesNotContain("/realms/");
    }

    private static void password(Page page) {
        page.fill("#password", Tokens.PASSWORD);
        page.click("#kc-login");
        page.waitForLoadState();
    }

    static Response open(Page page, String path) {
        Response answer = page.navigate(url(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    /** No rule of accessibility is broken, nothing is wider than the window, one heading says what the page is. */
    static void assertSound(Page page) {
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        assertThat(page.locator("h1").count()).as("headings of " + page.url()).isEqualTo(1);
        assertThat(page.title()).as("title of " + page.url()).endsWith(" - Pix Emploi");
    }

    /** Of the page as the server sent it. */
    static void assertValid(Response answer) {
        List<String> faults = HtmlCheck.faults(answer.text());
        assertThat(faults).as("HTML of " + answer.url()).isEmpty();
    }
}
