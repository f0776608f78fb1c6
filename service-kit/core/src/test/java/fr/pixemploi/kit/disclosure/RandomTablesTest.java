package fr.pixemploi.kit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** Tables of all shapes: groups that overlap, impossible groups, themes, several releases of the same people. */
class RandomTablesTest {
    private static final List<String> NAMES = List.of("a", "b", "c");

    private static final AtomicInteger LATER = new AtomicInteger();
    private static final AtomicInteger REFUSED = new AtomicInteger();

    /** A suppression that refuses whatever comes second would reveal nothing either. */
    @AfterContainer
    static void mostLaterReleasesGoOut() {
        assertThat(LATER.get()).isGreaterThan(20);
        assertThat(REFUSED.get()).isLessThan(LATER.get() / 2);
    }

    /** Seeded, so that what it finds is found by everybody. */
    @Property(tries = 60, seed = "20261202")
    void nothingIsRevealed(@ForAll long seed) {
        Random random = new Random(seed);
        SmallCells rule = new SmallCells(3 + random.nextInt(9));
        List<Dimension> dimensions = NAMES.subList(0, 1 + random.nextInt(NAMES.size())).stream()
                .map(name -> dimension(name, random))
                .toList();
        List<String> themes = List.of("has", "can").subList(0, random.nextInt(3));
        long impossible = random.nextLong();
        Suppression suppression = new Suppression(rule);
        List<Release> out = new ArrayList<>();
        Map<List<String>, Integer> people = new HashMap<>();
        long answers = random.nextLong();
        int most = 1 + random.nextInt(40);
        Layout last = null;
        for (int release = 0; release <= random.nextInt(3); release++) {
            Layout layout = layout(dimensions, themes, impossible, random);
            if (layout.atoms().isEmpty()) return;
            Counts counts = new Counts(layout);
            Random answer = new Random(answers);
            for (List<String> atom : layout.atoms()) {
                int some = people.computeIfAbsent(atom, _ -> random.nextInt(3) == 0 ? 0 : random.nextInt(most));
                Map<String, Integer> having = new HashMap<>();
                for (String theme : themes) having.put(theme, answer.nextInt(some + 1));
                counts.add(atom, some, having);
            }
            if (!out.isEmpty()) LATER.incrementAndGet();
            try {
                out.add(suppression.release(counts, out));
            } catch (CannotBeReleased e) {
                REFUSED.incrementAndGet();
                assertThat(out).as("the first release always can").isNotEmpty();
            }
            last = layout;
        }
        Attack attack = new Attack(Objects.requireNonNull(last), 1);
        for (Release each : out) attack.reads(each, 0);
        assertThat(attack.revealed(rule.width())).isEmpty();
    }

    private static Dimension dimension(String name, Random random) {
        List<String> leaves = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(each -> name + each)
                .toList();
        TreeMap<String, List<String>> groups = new TreeMap<>();
        for (int group = 0; group < random.nextInt(4); group++)
            groups.put(
                    name + "-group-" + group,
                    leaves.stream().filter(_ -> random.nextBoolean()).toList());
        return new Dimension(name, leaves, groups);
    }

    private static Layout layout(List<Dimension> dimensions, List<String> themes, long impossible, Random random) {
        List<Set<String>> tables = new ArrayList<>();
        for (int table = 0; table <= random.nextInt(3); table++) {
            Set<String> crossed = new HashSet<>();
            for (Dimension each : dimensions) if (random.nextInt(3) > 0) crossed.add(each.name());
            tables.add(crossed);
        }
        return new Layout(
                dimensions,
                tables,
                themes,
                atom -> new Random(impossible ^ atom.hashCode()).nextInt(100) >= 15 || impossible % 2 == 0);
    }
}
