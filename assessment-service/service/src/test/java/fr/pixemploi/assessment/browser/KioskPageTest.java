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
import com.sun.net.httpserver.HttpExchange;
import fr.pixemploi.kit.browser.Axe;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.kit.browser.TestPages;
import fr.pixemploi.local.patience.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The kiosk's page with a person before it: code, welcome, test, result, sharing, goodbye. */
@BrowserTest
class KioskPageTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/kiosk");
    private static final String GATEWAY_PREFIX = "/assessment";
    private static final String SECRET = "3ACDE-4FGHJ-6KMNP-7QRTV-9WXYA";
    private static final String QUESTION = """
            {"number": %d, "itemId": "item-%d", "type": "single-choice", "instruction": "Que veut dire « Cci » ?", "readAloud": "x",
             "proposals": [{"id": "a", "text": "Copie cachée"}, {"id": "b", "text": "Copie claire"}]}""";
    private static final String SESSION = """
            {%s"structureId": "01940000-0000-7000-8000-00000000000a", "sittingId": "s-1", "sittingCode": "482173", "status": "open", "number": 1, "total": 2,
             "idleSeconds": 600, "campaignTitle": "L'essentiel pour chercher un emploi", "levels": 7, "assisted": true, "sharingPurpose": "accompagnement", "sharingDays": 180,
             "campaignDescription": "10 questions courtes sur cinq sujets, environ dix minutes.",
             "competences": [{"code": "1.1", "title": "Mener une recherche"}, {"code": "2.1", "title": "Interagir"}]}""";
    private static final String RESULT = """
            {"id": "r-1", "totalPix": 34,
             "portrait": {"stage": {"title": "En chemin", "text": "Vous avez déjà de bonnes bases."},
               "strengths": [{"competence": "1.1", "level": 3, "skill": "sait vérifier d'où vient une information"}],
               "next": [{"competence": "2.1", "level": 2, "skill": "sait mettre une personne en copie d'un message"}]},
             "competences": [{"code": "1.1", "level": 3, "pix": 26}, {"code": "2.1", "level": 1, "pix": 8}]}""";

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private static volatile boolean ended;
    private static volatile String result = RESULT;
    private static final AtomicInteger ANSWERED = new AtomicInteger();
    private static boolean serves;

    @BeforeEach
    void aServiceWithACode() {
        calls.clear();
        ended = false;
        result = RESULT;
        ANSWERED.set(0);
        if (!serves) {
            chromium.pages().answer("/v1/", KioskPageTest::service);
            chromium.pages().behind(GATEWAY_PREFIX);
            chromium.pages().answer(GATEWAY_PREFIX + "/v1/", KioskPageTest::service);
        }
        serves = true;
    }

    @Test
    void aPersonGoesFromTheCodeToGoodbyeWithTheKeyboardAlone() {
        for (int width : new int[] {PHONE, COMPUTER}) {
            aServiceWithACode();
            Page page = installed(chromium.page(width));
            sound(page, "kiosk-code-" + width);
            assertThat(focused(page)).isEqualTo("Votre code");
            page.keyboard().type("4821");
            page.keyboard().press("Enter");
            assertThat(page.locator("#error").textContent()).contains("huit chiffres");
            assertThat(page.locator("#code").getAttribute("aria-invalid")).isEqualTo("true");
            sound(page, "kiosk-code-error-" + width);
            page.keyboard().type(" 7395");
            page.keyboard().press("Enter");

            title(page, "Bonjour, et bienvenue");
            assertThat(page.locator("main").textContent())
                    .contains(
                            "L'essentiel pour chercher un emploi",
                            "Les questions s'adaptent",
                            "Tout le monde se trompe souvent");
            sound(page, "kiosk-welcome-" + width);
            tabTo(page, "Commencer");
            page.keyboard().press("Enter");

            page.locator("text=Question 1 sur 2 au plus").waitFor();
            page.locator("pix-sitting [part~=title]").waitFor();
            sound(page, "kiosk-test-" + width);
            answer(page);
            answer(page);

            title(page, "Vos résultats");
            page.locator("text=34 Pix").waitFor();
            assertThat(page.locator("main").textContent())
                    .contains("Mener une recherche")
                    .contains("niveau 3 sur 7")
                    .contains("En chemin")
                    .contains("vérifier d'où vient une information")
                    .doesNotContain("sait ")
                    .contains("Vos résultats sont à vous");
            assertThat(calls).noneMatch(call -> call.contains("/sharings"));
            sound(page, "kiosk-result-" + width);
            tabTo(page, "Envoyer mes résultats à mon conseiller");
            page.keyboard().press("Enter");
            page.locator("text=C'est envoyé.").waitFor();
            assertThat(calls)
                    .anyMatch(call -> call.startsWith(
                            "POST /v1/kiosk-sessions/current/sharings Kiosk token-of-this-person {\"until\":"));
            sound(page, "kiosk-shared-" + width);
            tabTo(page, "Terminer");
            page.keyboard().press("Enter");

            title(page, "Merci, et à bientôt");
            sound(page, "kiosk-goodbye-" + width);
            called("DELETE /v1/kiosk-sessions/current");
            assertThat(page.evaluate("() => sessionStorage.length")).isEqualTo(0);
            assertThat(page.evaluate("() => JSON.stringify(localStorage)"))
                    .asString()
                    .doesNotContain("token-of");
            tabTo(page, "Nouvelle personne");
            page.keyboard().press("Enter");
            page.locator("#code").waitFor();
        }
    }

    @Test
    void everyCallOfThePlayerCarriesThePersonsToken() {
        Page page = atTheTest(chromium.page(PHONE));
        answer(page);
        assertThat(calls.stream().filter(call -> call.contains("/v1/sittings")))
                .isNotEmpty()
                .allMatch(call -> call.contains(" Kiosk token-of-this-person"));
    }

    @Test
    void theSecretIsTypedOnceAndAWrongOneIsExplained() {
        Page page = chromium.page(PHONE);
        page.navigate(chromium.pages().url("/kiosk/index.html"));
        title(page, "Installer cette borne");
        sound(page, "kiosk-enrolment-360");
        page.locator("#secret").fill("nonsense");
        page.keyboard().press("Enter");
        page.locator("text=Cette clé n'est pas reconnue.").waitFor();
        sound(page, "kiosk-enrolment-error-360");
        page.locator("#secret").fill(SECRET);
        page.keyboard().press("Enter");
        page.locator("#code").waitFor();
        assertThat(page.locator(".place").textContent()).isEqualTo("Borne : Accueil");
        page.reload();
        page.locator("#code").waitFor();
    }

    @Test
    void aRefusedCodeIsExplainedInTheServicesWords() {
        Page page = installed(chromium.page(PHONE));
        page.locator("#code").fill("0000 0000");
        page.keyboard().press("Enter");
        page.locator("text=Ce code ne marche pas ici.").waitFor();
        assertThat(focused(page)).isEqualTo("Votre code");
    }

    @Test
    void whoBeganElsewhereTypesTheCodeOfTheirTest() {
        for (int width : new int[] {PHONE, COMPUTER}) {
            Page page = installed(chromium.page(width));
            page.locator("#code").fill("11112222");
            page.keyboard().press("Enter");
            title(page, "Vous avez déjà commencé ce test");
            assertThat(focused(page)).isEqualTo("Le code de votre test");
            sound(page, "kiosk-begun-elsewhere-" + width);
            page.keyboard().type("000000");
            page.keyboard().press("Enter");
            page.locator("text=Ce n'est pas le code de ce test.").waitFor();
            page.locator("#sitting-code").fill("482 173");
            page.keyboard().press("Enter");
            title(page, "Bonjour, et bienvenue");
            assertThat(page.locator("main").textContent()).contains("notez le code de votre test : 482 173.");
            sound(page, "kiosk-welcome-code-" + width);
        }
    }

    @Test
    void helpAndStoppingAreDialogsThatGiveTheFocusBack() {
        for (int width : new int[] {PHONE, COMPUTER}) {
            aServiceWithACode();
            Page page = atTheTest(chromium.page(width));
            button(page, "J'ai besoin d'aide").click();
            page.locator("text=Levez la main").waitFor();
            sound(page, "kiosk-help-" + width);
            button(page, "Très grand").click();
            button(page, "Contraste élevé").click();
            sound(page, "kiosk-help-large-" + width);
            page.keyboard().press("Escape");
            assertThat(focused(page)).isEqualTo("J'ai besoin d'aide");
            assertThat(page.locator("pix-sitting").getAttribute("contrast")).isEqualTo("high");
            sound(page, "kiosk-test-large-" + width);

            button(page, "Arrêter").click();
            page.locator("text=Voulez-vous arrêter ?").waitFor();
            sound(page, "kiosk-stop-" + width);
            page.keyboard().press("Escape");
            assertThat(page.locator("pix-sitting").isVisible()).isTrue();
            button(page, "Arrêter").click();
            button(page, "Arrêter et voir mes résultats").click();
            page.locator("text=34 Pix").waitFor();
        }
    }

    @Test
    void whoReachedNothingYetIsNotGreetedByNought() {
        result = """
                {"id": "r-1", "totalPix": 0, "portrait": {"strengths": [], "next": []},
                 "competences": [{"code": "1.1", "level": 0, "pix": 0}, {"code": "2.1", "level": 0, "pix": 0}]}""";
        Page page = atTheTest(chromium.page(PHONE));
        button(page, "Arrêter").click();
        button(page, "Arrêter et voir mes résultats").click();
        page.locator("text=Voici par où commencer").waitFor();
        sound(page, "kiosk-result-nothing-yet");
        assertThat(page.locator("main").textContent()).contains("à découvrir").doesNotContain("Pix", "niveau 0", " 0 ");
    }

    @Test
    void whoLeavesInTheMiddleIsToldThatAnswersAreKept() {
        Page page = atTheTest(chromium.page(PHONE));
        button(page, "Arrêter").click();
        button(page, "Partir, finir un autre jour").click();
        title(page, "Merci, et à bientôt");
        assertThat(page.locator("main").textContent()).contains("Vos réponses sont gardées.");
        called("DELETE /v1/kiosk-sessions/current Kiosk token-of-this-person");
        assertThat(calls).noneMatch(call -> call.contains("/end"));
    }

    @Test
    void aReloadGoesOnWithTheSameSitting() {
        Page page = atTheTest(chromium.page(PHONE));
        page.reload();
        title(page, "Bonjour, et bienvenue");
        assertThat(calls)
                .anyMatch(call -> call.startsWith("GET /v1/kiosk-sessions/current Kiosk token-of-this-person"));
    }

    @Test
    void anEndedTokenLeadsBackToTheCode() {
        Page page = atTheTest(chromium.page(PHONE));
        ended = true;
        page.waitForTimeout(600);
        page.locator("pix-sitting label").first().click();
        page.locator("pix-sitting [part=validate]").click();
        page.locator("text=Demandez un nouveau code pour continuer.").waitFor();
        assertThat(page.evaluate("() => sessionStorage.length")).isEqualTo(0);
        sound(page, "kiosk-expired-360");
    }

    @Test
    void whoIsSilentIsAskedAfterEightMinutesAndTheKioskClosesAfterTen() {
        Page page = chromium.page(PHONE);
        page.clock().install();
        atTheTest(page);
        page.clock().runFor(8 * 60_000 + 1000);
        page.locator("text=Vous êtes toujours là ?").waitFor();
        sound(page, "kiosk-idle-360");
        button(page, "Oui, je continue").click();
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        called("GET /v1/kiosk-sessions/current");
        page.clock().runFor(9 * 60_000);
        page.locator("text=Vous êtes toujours là ?").waitFor();
        page.clock().runFor(60_000);
        title(page, "Merci, et à bientôt");
        assertThat(page.locator("main").textContent()).contains("personne ne répondait");
        called("DELETE /v1/kiosk-sessions/current");
        page.clock().runFor(21_000);
        page.locator("#code").waitFor();
    }

    @Test
    void whoReadsForLongIsTakenToBeThere() {
        Page page = chromium.page(COMPUTER);
        page.clock().install();
        atTheTest(page);
        for (int i = 0; i < 4; i++) {
            page.clock().runFor(5 * 60_000);
            page.mouse().move(100 + i, 300);
        }
        assertThat(page.locator("dialog").count()).isZero();
        Awaitility.await()
                .atMost(Patience.FAR)
                .untilAsserted(() -> assertThat(List.copyOf(calls))
                        .filteredOn(call -> call.startsWith("GET /v1/kiosk-sessions/current"))
                        .hasSizeGreaterThan(2));
    }

    @Test
    void theWholePageWorksInForcedColours() {
        Page page = chromium.page(
                new Browser.NewContextOptions().setViewportSize(PHONE, 740).setForcedColors(ForcedColors.ACTIVE));
        atTheTest(page);
        sound(page, "kiosk-test-forced");
        button(page, "Arrêter").click();
        button(page, "Arrêter et voir mes résultats").click();
        page.locator("text=34 Pix").waitFor();
        sound(page, "kiosk-result-forced");
    }

    @Test
    void behindAGatewayNothingIsAskedForOutsideThePrefix() {
        Page page = chromium.page(PHONE);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        enrol(page, GATEWAY_PREFIX + "/kiosk/index.html");
        enter(page);
        answer(page);
        assertThat(asked)
                .anyMatch(url -> url.endsWith("/v1/sittings/s-1/answers"))
                .allMatch(url -> url.startsWith(chromium.pages().url(GATEWAY_PREFIX + "/")));
    }

    @Test
    void thePageIsSmall() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isBetween(5_000L, 60_000L);
        }
    }

    /** The page does not wait for the reply before it shows the next screen. */
    private static void called(String beginning) {
        Awaitility.await()
                .atMost(Patience.FAR)
                .until(() -> List.copyOf(calls).stream().anyMatch(call -> call.startsWith(beginning)));
    }

    private static Page installed(Page page) {
        enrol(page, "/kiosk/index.html");
        return page;
    }

    private static void enrol(Page page, String address) {
        page.navigate(chromium.pages().url(address));
        page.locator("#secret").fill(SECRET);
        page.keyboard().press("Enter");
        page.locator("#code").waitFor();
    }

    private static Page atTheTest(Page page) {
        installed(page);
        enter(page);
        return page;
    }

    private static void enter(Page page) {
        page.locator("#code").fill("4821 7395");
        page.keyboard().press("Enter");
        button(page, "Commencer").click();
        page.locator("pix-sitting [part~=title]").waitFor();
    }

    private static void answer(Page page) {
        page.waitForTimeout(700);
        page.locator("pix-sitting label").first().click();
        page.locator("pix-sitting [part=validate]").click();
        page.locator("pix-sitting [part=next]").waitFor();
        page.waitForTimeout(700);
        page.locator("pix-sitting [part=next]").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void title(Page page, String title) {
        page.locator("h1", new Page.LocatorOptions().setHasText(title)).waitFor();
    }

    private static void sound(Page page, String name) {
        Axe.assertNoViolations(page);
        InChromium.assertNoSidewaysScroll(page);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll("button, input")]
                  .filter(one => one.offsetParent && one.getBoundingClientRect().height < 44)
                  .map(one => one.outerHTML).join("\\n")""")).as("targets lower than 44 pixels").isEqualTo("");
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

    private static void service(HttpExchange exchange) throws IOException {
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String call = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().toString().replace(GATEWAY_PREFIX, "");
        calls.add(call + " " + authorization + " " + body);
        boolean person = authorization.equals("Kiosk token-of-this-person") && !ended;
        boolean device = authorization.equals("Kiosk-Device " + SECRET);
        switch (call) {
            case "GET /v1/kiosks/own" -> reply(exchange, device, 200, "{\"id\": \"k-1\", \"place\": \"Accueil\"}");
            case "POST /v1/kiosk-sessions" -> {
                if (device
                        && body.contains("11112222")
                        && !body.replace(" ", "").contains("482173")) {
                    boolean typed = body.contains("sittingCode");
                    TestPages.send(exchange, typed ? 422 : 409, "application/problem+json", """
                            {"status": %d, "code": "%s", "detail": "Ce n'est pas le code de ce test."}""".formatted(
                                    typed ? 422 : 409, typed ? "sitting-code-refused" : "sitting-not-confirmed"));
                } else if (device && !body.replace(" ", "").matches(".*(48217395|11112222).*")) {
                    TestPages.send(exchange, 422, "application/problem+json", """
                            {"status": 422, "code": "kiosk-code-refused", "detail": "Ce code ne marche pas ici. Vérifiez les huit chiffres."}""");
                } else reply(exchange, device, 201, SESSION.formatted("\"token\": \"token-of-this-person\", "));
            }
            case "GET /v1/kiosk-sessions/current" -> reply(exchange, person, 200, SESSION.formatted(""));
            case "DELETE /v1/kiosk-sessions/current" -> reply(exchange, person, 204, "");
            case "GET /v1/sittings/s-1" ->
                reply(exchange, person, 200, """
                        {"id": "s-1", "status": "open", "number": %d, "total": 2, "question": %s}""".formatted(
                                ANSWERED.get() + 1, QUESTION.formatted(ANSWERED.get() + 1, ANSWERED.get() + 1)));
            case "POST /v1/sittings/s-1/answers" -> {
                int answered = person ? ANSWERED.incrementAndGet() : ANSWERED.get();
                reply(exchange, person, 200, """
                        {"number": %d, "correct": true, "hint": "Très bien.", "next": %s, "status": "%s"%s}""".formatted(
                                answered,
                                answered < 2 ? QUESTION.formatted(2, 2) : "null",
                                answered < 2 ? "open" : "completed",
                                answered < 2 ? "" : ", \"resultId\": \"r-1\""));
            }
            case "POST /v1/sittings/s-1/end" ->
                reply(exchange, person, 200, "{\"id\": \"s-1\", \"status\": \"completed\", \"resultId\": \"r-1\"}");
            case "GET /v1/results/r-1" -> reply(exchange, person, 200, result);
            case "POST /v1/kiosk-sessions/current/sharings" -> reply(exchange, person, 202, "{\"grantId\": \"g-1\"}");
            default -> TestPages.send(exchange, 404, "application/json", "{}");
        }
    }

    private static void reply(HttpExchange exchange, boolean allowed, int status, String body) throws IOException {
        if (allowed && body.isEmpty()) exchange.sendResponseHeaders(status, -1);
        else if (allowed) TestPages.send(exchange, status, "application/json", body);
        else
            TestPages.send(exchange, 401, "application/problem+json", "{\"status\": 401, \"code\": \"invalid-token\"}");
    }
}
