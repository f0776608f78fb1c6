package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.journey.Api;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.local.layout.Service;
import fr.pixemploi.proofs.RunningPlatform;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Thirty people join two teams by the code of a poster, are tested, and some of them leave. Whoever looks at the wall after each test sees totals
 * that move by five people's gains or not at all.
 */
@BrowserTest
// Thirty logins, and as many tests.
@Timeout(value = 1, unit = TimeUnit.HOURS)
class GameOfThirtyTest {
    private static final int PLAYERS = 30;
    private static final int STEP = 5;
    private static final List<String> TEAMS = List.of("Cigales", "Mistrals");

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    /** What the wall may show of a team, by what was played. */
    private static final class Team {
        private final Map<Journey, Integer> waiting = new LinkedHashMap<>();
        private final List<List<Integer>> steps = new ArrayList<>();
        private int players;

        void isTested(Journey player, int gain) {
            waiting.put(player, gain);
            if (waiting.size() < STEP) return;
            steps.add(List.copyOf(waiting.values()));
            waiting.clear();
        }

        void isLeft(Journey player) {
            waiting.remove(player);
            players--;
        }

        /** The cell of its total. */
        String total() {
            return steps.isEmpty()
                    ? "td:nth-child(3):has-text('Pas encore de total')"
                    : "td:nth-child(3):text-is('"
                            + steps.stream()
                                    .flatMap(List::stream)
                                    .mapToInt(Integer::intValue)
                                    .sum() + "')";
        }
    }

    @Test
    void thirtyPeoplePlayAndNoTwoLooksAtTheWallTellAnybodysGain() {
        Page manager = Portal.enter(chromium, "marc", Portal.WIDE);
        makeGame(manager);
        List<String> codes = manager.locator(".cards .code").allInnerTexts();
        assertThat(manager.locator(".cards img").count()).isEqualTo(TEAMS.size());
        Keyboard.follow(manager, "Écran du mur");
        Page wall = chromium.page(Portal.WIDE);
        wall.navigate(manager.url());
        Portal.assertSound(wall);
        assertThat(wall.locator("header nav").count()).isZero();

        List<Team> teams = List.of(new Team(), new Team());
        List<Journey> players = new ArrayList<>();
        for (int i = 0; i < PLAYERS; i++) {
            players.add(joins(codes.get(i % TEAMS.size()), i));
            teams.get(i % TEAMS.size()).players++;
        }
        assertTheWallShows(wall, teams);

        for (int i = 0; i < PLAYERS; i++) {
            Journey player = players.get(i);
            Team team = teams.get(i % TEAMS.size());
            team.isTested(player, isTested(player));
            assertTheWallShows(wall, teams);
            // One whose test waits, one whose test was shown.
            if (i == 2) leaves(player, team);
            if (i == 14) leaves(players.getFirst(), team);
            assertTheWallShows(wall, teams);
        }
        assertThat(teams)
                .allSatisfy(team -> assertThat(team.steps)
                        .hasSizeGreaterThanOrEqualTo(2)
                        .allSatisfy(step -> assertThat(step).hasSize(STEP)));
        isSeen(wall, "game-wall");
        isReadFromAfar(wall);
        wall.setViewportSize(Portal.NARROW, 640);
        isSeen(wall, "game-wall-narrow");
        assertThat(wall.evaluate(
                        "[...document.querySelectorAll('.scroll')].every(one => one.scrollWidth <= one.clientWidth)"))
                .as("all columns are seen at once")
                .isEqualTo(true);
        endGame(manager, wall);
    }

    private static void makeGame(Page page) {
        Portal.open(page, "/pilotage/" + Cast.MISSION_LOCALE + "/jeux");
        isSeen(page, "game-make");
        Keyboard.fill(page, "#name", "Le Pixomètre de l’hiver");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        page.fill("#firstDay", today.toString());
        page.fill("#lastDay", today.plusMonths(6).toString());
        Keyboard.fill(page, "#teams", String.join("\n", TEAMS));
        Keyboard.follow(page, "Créer le jeu");
        assertThat(page.locator(".done").innerText()).contains("le jeu est créé");
        isSeen(page, "game-posters");
    }

    private static void isSeen(Page page, String name) {
        Portal.assertSound(page);
        chromium.screenshot(page, name);
    }

    /** On a screen of any size letters of a total are a thirtieth of its height at least. */
    private static void isReadFromAfar(Page wall) {
        for (int width : List.of(1920, 3840)) {
            int height = width * 9 / 16;
            wall.setViewportSize(width, height);
            Number letters = (Number) wall.evaluate(
                    "parseFloat(getComputedStyle(document.querySelector('.standings td:nth-child(3)')).fontSize)");
            assertThat(letters.doubleValue()).as("letters at " + width).isGreaterThan(height / 30.0);
            Portal.assertSound(wall);
        }
    }

    /** On a small phone, by the address behind the QR code. */
    private static Journey joins(String code, int number) {
        Journey journey = RunningPlatform.journey();
        journey.register();
        journey.link();
        Page page = Portal.enter(chromium, journey.cast().account(), Portal.NARROW);
        Portal.open(page, "/jeu/" + code);
        if (number == 0) isSeen(page, "game-join");
        Keyboard.fill(page, "#nickname", "Joueur " + number);
        if (number == 0) isRefusedWithoutAgreeing(page);
        Keyboard.check(page, "input[name=agreed]");
        Keyboard.follow(page, "Je joue");
        assertThat(page.locator(".done").innerText()).contains("vous jouez");
        if (number == 0) isSeen(page, "game-mine");
        page.context().close();
        return journey;
    }

    /** Also by a page that does not ask for the tick. */
    private static void isRefusedWithoutAgreeing(Page page) {
        page.evaluate("document.querySelector('input[name=agreed]').required = false");
        Keyboard.follow(page, "Je joue");
        assertThat(page.locator("#agreed").getAttribute("aria-describedby")).isEqualTo("agreed-fault");
        assertThat(page.locator("#agreed-fault").innerText()).isEqualTo("cochez la case pour continuer");
        page.locator("[role=alert] a[href='#agreed']").click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("agreed");
        assertThat(page.inputValue("#nickname")).isEqualTo("Joueur 0");
        isSeen(page, "game-join-refused");
    }

    /** By the interface, as the browser's own way is played elsewhere. @return what it gained: there was nothing before */
    private static int isTested(Journey player) {
        Api assessment = player.cast().seeker(Service.ASSESSMENT);
        player.player()
                .play(
                        assessment,
                        assessment
                                .post("/v1/sittings", Map.of("campaignCode", "PXEMPR346"))
                                .expect(201));
        return Api.until(
                        () -> player.cast().seeker(Service.PROFILE).get("/v1/profiles/me"),
                        answer -> !answer.expect(200).path("timeline").isEmpty())
                .expect(200)
                .path("totalPix")
                .asInt();
    }

    private static void leaves(Journey player, Team team) {
        Page page = Portal.enter(chromium, player.cast().account(), Portal.NARROW);
        Portal.open(page, "/mon-espace/jeu");
        Keyboard.follow(page, "Quitter le jeu");
        assertThat(page.locator(".done").innerText()).contains("vous ne jouez plus");
        Portal.assertSound(page);
        page.context().close();
        team.isLeft(player);
    }

    /** The wall looks again by itself. */
    private static void assertTheWallShows(Page wall, List<Team> teams) {
        for (int i = 0; i < TEAMS.size(); i++) {
            Team team = teams.get(i);
            String row = "tr:has(th:text-is('" + TEAMS.get(i) + "'))";
            wall.locator(row + ":has(" + team.total() + "):has(td:nth-child(4):text-is('" + team.players + "'))")
                    .waitFor();
        }
        if (teams.stream().anyMatch(team -> !team.steps.isEmpty())) {
            List<String> totals = wall.locator("tbody tr td:nth-child(3)").allInnerTexts();
            assertThat(totals.stream()
                            .map(String::strip)
                            .map(text -> text.startsWith("Pas") ? -1 : Integer.parseInt(text)))
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(wall.locator("tbody tr td:nth-child(1)").first().innerText())
                    .isEqualTo("1");
        }
    }

    private static void endGame(Page manager, Page wall) {
        manager.goBack();
        manager.check("input[name=sure]");
        Keyboard.follow(manager, "Terminer le jeu maintenant");
        assertThat(manager.locator(".done").innerText()).contains("le jeu est terminé");
        wall.getByText("Le jeu est fini.").waitFor();
    }
}
