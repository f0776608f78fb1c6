package fr.pixemploi.kit.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotsTest {
    private static final int PEOPLE = 20_000;
    /** Four standard deviations of a share of so many people. */
    private static final double CHANCE = 4 * Math.sqrt(0.75 * 0.25 / PEOPLE);

    private final Random random = new Random(48);
    private final List<UUID> people = IntStream.range(0, PEOPLE)
            .mapToObj(_ -> new UUID(random.nextLong(), random.nextLong()))
            .toList();

    @Test
    void asManyAreDrawnAsSaid() {
        assertThat(drawn(lots("a key"), "email by age").size() / (double) PEOPLE)
                .isBetween(0.75 - CHANCE, 0.75 + CHANCE);
    }

    @Test
    void theSameAreDrawnAgain() {
        assertThat(drawn(lots("a key"), "email by age")).isEqualTo(drawn(lots("a key"), "email by age"));
    }

    @Test
    void anotherTableOrKeyDrawsFreely() {
        Set<UUID> first = drawn(lots("a key"), "email by age");
        for (Set<UUID> other : List.of(
                drawn(lots("a key"), "email by structure"),
                drawn(lots("a key"), "passwords by age"),
                drawn(lots("another"), "email by age"))) {
            other.retainAll(first);
            assertThat(other.size() / (double) first.size()).isBetween(0.75 - CHANCE, 0.75 + CHANCE);
        }
    }

    private static Lots lots(String key) {
        return new Lots(key.getBytes(UTF_8), 0.75);
    }

    private Set<UUID> drawn(Lots lots, String table) {
        Set<UUID> drawn = new HashSet<>(people);
        drawn.removeIf(person -> !lots.draws(person, table));
        return drawn;
    }
}
