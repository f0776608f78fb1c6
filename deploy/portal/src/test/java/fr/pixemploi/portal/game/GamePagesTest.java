package fr.pixemploi.portal.game;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.client.profile.model.Game;
import fr.pixemploi.client.profile.model.GameBoard;
import fr.pixemploi.client.profile.model.GamePage;
import fr.pixemploi.client.profile.model.GamePhase;
import fr.pixemploi.client.profile.model.GameStanding;
import fr.pixemploi.client.profile.model.GameTeam;
import fr.pixemploi.client.profile.model.MyGame;
import fr.pixemploi.client.profile.model.TeamKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people read before, during and after a game. */
class GamePagesTest {
    private static final OffsetDateTime BEGINS = OffsetDateTime.parse("2026-12-06T23:00:00Z");

    /** Midnight in Paris, as the service tells the end of 10 December. */
    private static final OffsetDateTime ENDS = OffsetDateTime.parse("2026-12-10T23:00:00Z");

    private static final GameBoard BOARD = new GameBoard()
            .name("Le Pixomètre de l’hiver")
            .teamsAre(TeamKind.GROUPS)
            .phase(GamePhase.RUNNING)
            .beginsAt(BEGINS)
            .endsAt(ENDS)
            .teams(List.of(new GameStanding().place(1).name("Cigales").pix(240L).players(12)));

    private static final Game GAME = new Game()
            .id(UUID.randomUUID())
            .wallCode("HJKMNPQRTV")
            .teams(List.of())
            .board(BOARD);

    private static final GameTeam TEAM = new GameTeam()
            .game("Le Pixomètre de l’hiver")
            .team("Cigales")
            .phase(GamePhase.RUNNING)
            .beginsAt(BEGINS)
            .endsAt(ENDS)
            .text(List.of("Vous pouvez quitter le jeu quand vous voulez."))
            .textVersion(1);

    /** Each page that tells it, with what it shows. */
    private static final Map<String, Map<String, Object>> PAGES = Map.of(
            "wall",
            Map.of("board", BOARD, "path", "/jeu/mur/HJKMNPQRTV"),
            "board",
            Map.of("board", BOARD, "path", "/jeu/mur/HJKMNPQRTV"),
            "mine",
            Map.of("game", new MyGame().team("Cigales").nickname("Cigale 26").board(BOARD)),
            "game",
            Map.of("structure", UUID.randomUUID(), "game", GAME, "path", "/pilotage/jeux"),
            "games",
            Map.of(
                    "structure",
                    UUID.randomUUID(),
                    "games",
                    new GamePage().items(List.of(GAME)),
                    "path",
                    "/pilotage/jeux"),
            "join",
            Map.of("team", TEAM, "path", "/jeu/ACDEFGHJKM"));

    @TestFactory
    Stream<DynamicTest> endsInTheLastMinuteOfItsLastDay() {
        return PAGES.keySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page,
                        () -> assertThat(rendered(page, ReturnedForm.NONE))
                                .contains("Le jeu finit le 2026-12-10T23:59.")
                                .doesNotContain("2026-12-11")));
    }

    @Test
    void aTickThatIsLeftOutIsToldAtItsBox() {
        String page = rendered("join", new ReturnedForm("agreed", "cochez la case pour continuer"));
        assertThat(page).contains("<p class=\"fault\" id=\"agreed-fault\">cochez la case pour continuer</p>");
        // By its id the list of faults on top of the page leads to it.
        assertThat(page)
                .containsPattern(
                        "<input id=\"agreed\" type=\"checkbox\"[^>]* aria-invalid=\"true\" aria-describedby=\"agreed-fault\">");
        assertThat(page)
                .contains("name=\"label.agreed\" value=\"J’accepte que mes pix comptent pour l’équipe\"")
                .doesNotContain("nickname-fault");
    }

    @Test
    void nothingIsWrongWithATickThatWasNotAskedForYet() {
        assertThat(rendered("join", ReturnedForm.NONE))
                .contains("<input type=\"checkbox\" name=\"agreed\"")
                .doesNotContain("aria-invalid")
                .doesNotContain("agreed-fault");
    }

    @Test
    void whatAGroupCouldWorkOutIsReadBeforeJoining() {
        String page = rendered("join", ReturnedForm.NONE);
        assertThat(page)
                .containsSubsequence(
                        "cinq personnes",
                        "une seule fois",
                        "si les quatre autres se disent leurs gains, elles peuvent calculer le vôtre",
                        "Je joue");
    }

    private static String rendered(String page, ReturnedForm form) {
        return new Rendered(form).page(page, PAGES.getOrDefault(page, Map.of()));
    }
}
