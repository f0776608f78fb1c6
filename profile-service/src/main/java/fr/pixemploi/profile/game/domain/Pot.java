package fr.pixemploi.profile.game.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a team has gained: the total that everybody sees, and the tests that wait until they are enough. It moves in steps alone: all waiting
 * tests at once, as soon as they are of five people. So each number that is ever shown, and each difference of two of them, is a sum over
 * whole steps, and no test is in two of them. Whoever leaves takes their waiting tests along, which nobody has seen, and nothing of a step,
 * which nobody can take apart.
 *
 * <p>A test without a gain counts like any other one: whether a step comes says who was tested, and nothing of how it went.
 *
 * @param shown in pix; null until the first step, so that fewer than five people have no total
 */
public record Pot(@Nullable Long shown, List<Gain> waiting) {
    /** Different people in a step at least, hence as many tests. A proposal. */
    public static final int PEOPLE = 5;

    /**
     * What one test brought.
     *
     * @param result of the test
     * @param person who took it, whatever file or seat they had
     */
    public record Gain(UUID result, UUID person, int pix) {
        public Gain {
            if (pix < 0) throw new IllegalArgumentException("nobody loses pix in a game");
        }
    }

    public Pot {
        waiting = List.copyOf(waiting);
        if (people(waiting) >= PEOPLE) throw new IllegalArgumentException("a step that is due never waits");
    }

    public static Pot empty() {
        return new Pot(null, List.of());
    }

    public Pot with(Gain gain) {
        List<Gain> all = Stream.concat(waiting.stream(), Stream.of(gain)).toList();
        if (people(all) < PEOPLE) return new Pot(shown, all);
        return new Pot(
                (shown == null ? 0 : shown) + all.stream().mapToLong(Gain::pix).sum(), List.of());
    }

    /** Once somebody has left. */
    public Pot without(UUID person) {
        return new Pot(
                shown,
                waiting.stream().filter(gain -> !gain.person().equals(person)).toList());
    }

    private static long people(List<Gain> gains) {
        return gains.stream().map(Gain::person).distinct().count();
    }
}
