package fr.pixemploi.profile.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.sql.Sql;
import fr.pixemploi.local.PlatformResource;
import fr.pixemploi.profile.game.application.CountGain;
import fr.pixemploi.profile.game.domain.GameCode;
import fr.pixemploi.profile.game.domain.Games;
import fr.pixemploi.profile.game.domain.Nickname;
import fr.pixemploi.profile.game.domain.Player;
import fr.pixemploi.profile.game.domain.Players;
import fr.pixemploi.profile.game.domain.Pot;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever looks at a game twice, in the database, while people join, are tested and leave. */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class GameLooksTest {
    private static final int PEOPLE = 9;
    /** As many as an int has bits for: each test gains a power of two of its own, so that any total says whose tests are in it. */
    private static final int TESTS = 31;

    private static final int GAMES = 12;

    @Inject
    CountGain countGain;

    @Inject
    Players players;

    @Inject
    Games games;

    @Inject
    Sql sql;

    private final List<UUID> files = new ArrayList<>();
    private final Map<UUID, Integer> had = new HashMap<>();
    private final Map<UUID, Integer> hadOnJoining = new HashMap<>();

    @Test
    void anyTwoLooksDifferByNothingOrByTheTestsOfFivePeople() {
        peopleAreRegistered(PEOPLE);
        for (int seed = 0; seed < GAMES; seed++) {
            Random chance = new Random(seed);
            had.clear();
            Play game = Play.made();
            Map<Integer, UUID> takenBy = new HashMap<>();
            List<Long> looks = new ArrayList<>(List.of(0L));
            for (int test = 0; test < TESTS; ) {
                UUID person = files.get(chance.nextInt(PEOPLE));
                if (players.of(person).isEmpty()) joins(game, person);
                else if (chance.nextInt(4) == 0) players.remove(person);
                else {
                    takenBy.put(test, person);
                    gains(person, 1 << test);
                    test++;
                }
                looks.add(told(game));
            }
            files.forEach(players::remove);
            looks.add(told(game));
            for (int first = 0; first < looks.size(); first++)
                for (int second = first + 1; second < looks.size(); second++) {
                    long between = looks.get(second) - looks.get(first);
                    assertThat(looks.get(second) & looks.get(first)).isEqualTo(looks.get(first));
                    long different = IntStream.range(0, TESTS)
                            .filter(test -> (between >> test & 1) == 1)
                            .mapToObj(takenBy::get)
                            .distinct()
                            .count();
                    assertThat(between == 0 || different >= Pot.PEOPLE)
                            .as("looks %s and %s of game %s tell of %s people", first, second, seed, different)
                            .isTrue();
                }
        }
    }

    @Test
    void testsThatAreToldAtOnceAllCountOnce() throws Exception {
        peopleAreRegistered(30);
        Play game = Play.made();
        files.forEach(person -> joins(game, person));
        try (var hands = Executors.newFixedThreadPool(6)) {
            List<Callable<Void>> tests = files.stream()
                    .<Callable<Void>>map(person -> () -> {
                        countGain.handle(person, Ids.next(), Instant.now(), until -> until.equals(end(game)) ? 8 : 0);
                        return null;
                    })
                    .toList();
            for (var done : hands.invokeAll(tests)) done.get();
        }
        assertThat(told(game)).isEqualTo(30 * 8);
    }

    @Test
    void whoLeavesWaitsForAStepThatIsBeingMade() {
        peopleAreRegistered(2);
        Play game = Play.made();
        files.forEach(person -> joins(game, person));
        QuarkusTransaction.requiringNew().run(() -> {
            players.lock(files.getFirst());
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        sql.update("set local lock_timeout = '1ms'");
                        players.remove(files.get(1));
                    }))
                    .rootCause()
                    .hasMessageContaining("lock timeout");
        });
        players.remove(files.get(1));
        assertThat(players.of(files.get(1))).isEmpty();
    }

    private void peopleAreRegistered(int count) {
        for (int i = 0; i < count; i++)
            files.add(UUID.fromString(World.register("nadia", World.A).path("id")));
    }

    private void joins(Play game, UUID person) {
        hadOnJoining.put(person, had.getOrDefault(person, 0));
        var found = games.ofTeam(new GameCode(game.codes().getFirst())).orElseThrow();
        players.add(Player.joined(
                Ids.next(),
                person,
                found.teams().getFirst(),
                found.id(),
                new Nickname("Joueur " + files.indexOf(person)),
                Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.MICROS),
                1));
    }

    private void gains(UUID person, int pix) {
        int before = had.getOrDefault(person, 0);
        had.put(person, before + pix);
        Instant joined = players.of(person).orElseThrow().joinedAt();
        countGain.handle(
                person,
                Ids.next(),
                Instant.now(),
                until -> until.equals(joined) ? hadOnJoining.get(person) : before + pix);
    }

    private Instant end(Play game) {
        return games.find(UUID.fromString(game.id())).orElseThrow().endsAt();
    }

    private static long told(Play game) {
        Integer pix = game.pix();
        return pix == null ? 0 : pix;
    }
}
