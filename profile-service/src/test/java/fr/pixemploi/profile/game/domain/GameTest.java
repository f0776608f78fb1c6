package fr.pixemploi.profile.game.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GameTest {
    private static final Instant BEGIN = Instant.parse("2026-12-01T23:00:00Z");
    private static final Instant END = BEGIN.plus(Duration.ofDays(10));

    @Test
    void isOpenUntilItEndsAlsoBeforeItBegins() {
        Game game = aGame(List.of());
        assertThat(game.phase(BEGIN.minusSeconds(1))).isEqualTo(GamePhase.TO_COME);
        assertThat(game.isOpen(BEGIN.minusSeconds(1))).isTrue();
        assertThat(game.phase(BEGIN)).isEqualTo(GamePhase.RUNNING);
        assertThat(game.phase(END)).isEqualTo(GamePhase.OVER);
        assertThat(game.isOpen(END)).isFalse();
    }

    @Test
    void endsOnceAndNeverBeforeItBegan() {
        Instant now = BEGIN.plusSeconds(60);
        Game ended = aGame(List.of()).ended(now);
        assertThat(ended.endsAt()).isEqualTo(now);
        assertThat(ended.ended(now.plusSeconds(60))).isEqualTo(ended);
        Game neverBegun = aGame(List.of()).ended(BEGIN.minusSeconds(60));
        assertThat(neverBegun.beginsAt()).isEqualTo(neverBegun.endsAt());
        assertThat(neverBegun.phase(BEGIN.minusSeconds(60))).isEqualTo(GamePhase.OVER);
    }

    @Test
    void teamsOfOneNameAreRefused() {
        assertThatThrownBy(() -> aGame(List.of(team("Cigales", 1L), team("Cigales", 2L))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAheadWhoGainedMostAndWhoGainedTheSameSharesAPlace() {
        assertThat(Ranking.of(List.of(team("Sans", null), team("Bas", 8L), team("Un", 40L), team("Deux", 40L))))
                .extracting(placed -> placed.team().name(), Ranking.Placed::place)
                .containsExactly(tuple("Deux", 1), tuple("Un", 1), tuple("Bas", 3), tuple("Sans", null));
    }

    @Test
    void aCodeIsReadAsItIsTyped() {
        GameCode code = GameCode.draw(new Random(1));
        String typed = code.value().toLowerCase(Locale.ROOT).substring(0, 5) + " - "
                + code.value().substring(5);
        assertThat(new GameCode(typed)).isEqualTo(code);
    }

    private static Game aGame(List<Team> teams) {
        return new Game(
                new UUID(1, 1),
                new UUID(1, 2),
                "Le Pixomètre",
                TeamKind.GROUPS,
                BEGIN,
                END,
                null,
                new GameCode("HJKMNPQRTV"),
                teams);
    }

    private static Team team(String name, @Nullable Long pix) {
        return new Team(new UUID(2, name.hashCode()), name, new GameCode("ACDEFGHJKM"), 6, pix);
    }
}
