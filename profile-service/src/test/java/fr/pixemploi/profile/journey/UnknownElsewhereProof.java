package fr.pixemploi.profile.journey;

import static fr.pixemploi.profile.journey.World.A;
import static fr.pixemploi.profile.journey.World.B;
import static fr.pixemploi.profile.journey.World.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of an answer tells a structure that another one follows somebody. The figure that says so is how often a guess by the
 * time of two answers is right: half of the guesses where time tells nothing. Calls of both kinds alternate, so that whatever else this
 * machine does befalls both.
 */
@QuarkusTest
@QuarkusTestResource(value = PlatformResource.class, initArgs = @ResourceArg(name = "service", value = "profile"))
class UnknownElsewhereProof {
    private static final int PAIRS = Integer.getInteger("pixemploi.timing.pairs", 1_000);
    private static final int WARM_UP = PAIRS / 5;

    private final List<Double> guesses = new ArrayList<>();
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(15);

    @Test
    void noAnswerTakesLongerForSomebodyWhomAnotherStructureFollows() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(
                "registering somebody whom another structure follows, and nobody's",
                pairs(
                        () -> {
                            Map<String, Object> known = person();
                            register("nadia", A, known);
                            return () -> register("bruno", B, known);
                        },
                        () -> {
                            Map<String, Object> known = person();
                            register("nadia", A, known);
                            Map<String, Object> unknown = person();
                            return () -> register("bruno", B, unknown);
                        }));
        figures.put(
                "reading a file of another structure, and none",
                pairs(
                        () -> {
                            String file = World.register("nadia", A).path("id");
                            return () -> as("bruno")
                                    .get("/v1/beneficiaries/" + file)
                                    .then()
                                    .statusCode(404);
                        },
                        () -> {
                            // As much is done before the call as for the other.
                            String file = World.register("nadia", A).path("id");
                            UUID none = new UUID(UUID.fromString(file).getMostSignificantBits(), chance.nextLong());
                            return () -> as("bruno")
                                    .get("/v1/beneficiaries/" + none)
                                    .then()
                                    .statusCode(404);
                        }));
        Figures.write("unknown-elsewhere", PAIRS + " calls of each kind", figures);
        assertThat(guesses)
                .as("by whoever guesses from the time of an answer")
                .allSatisfy(right -> assertThat(right).isBetween(0.4, 0.6));
    }

    private static Map<String, Object> person() {
        String name = "Exemple " + Ids.next();
        return Map.of("firstName", "Camille", "lastName", name, "birthDate", "1990-05-17");
    }

    private static void register(String adviser, UUID structure, Map<String, Object> person) {
        Map<String, Object> request = new LinkedHashMap<>(person);
        request.put("structureId", structure);
        as(adviser).body(request).post("/v1/beneficiaries").then().statusCode(201);
    }

    /** Each kind is prepared before its call is timed. */
    private Map<String, Object> pairs(Supplier<Runnable> known, Supplier<Runnable> unknown) {
        double[] first = new double[PAIRS];
        double[] second = new double[PAIRS];
        for (int i = -WARM_UP; i < PAIRS; i++) {
            // In either order: whatever comes second may be faster or slower by that alone.
            boolean knownFirst = chance.nextBoolean();
            double before = milliseconds((knownFirst ? known : unknown).get());
            double after = milliseconds((knownFirst ? unknown : known).get());
            if (i < 0) continue;
            first[i] = knownFirst ? before : after;
            second[i] = knownFirst ? after : before;
        }
        guesses.add(share(first, second));
        return Map.of(
                "median of the one (ms)", median(first),
                "median of the other (ms)", median(second),
                "guesses that are right", guesses.getLast());
    }

    private static double milliseconds(Runnable call) {
        long before = System.nanoTime();
        call.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static double median(double[] taken) {
        double[] sorted = taken.clone();
        Arrays.sort(sorted);
        return Math.round(sorted[sorted.length / 2] * 100) / 100.0;
    }

    /** How often one of the first took longer than one of the second: the statistic of Mann and Whitney, as a share. */
    private static double share(double[] first, double[] second) {
        double longer = 0;
        for (double one : first) for (double other : second) longer += one > other ? 1 : one == other ? 0.5 : 0;
        return Math.round(longer / first.length / second.length * 1000) / 1000.0;
    }
}
