package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.journey.AnswerSheet;
import java.util.List;
import java.util.Random;

/**
 * How often the truth lies in the 90 % interval that a result states, mean plus and minus 1.645 standard deviations, over simulated
 * persons and the competences of their results.
 *
 * @param persons who sat the test
 * @param competences results of one person in one competence
 * @param coverage share of them that hold the true ability
 * @param standardError of that share, persons being independent of each other and their competences not
 * @param rmse of the abilities, in population standard deviations
 * @param questions mean of a sitting
 */
record Coverage(
        String items,
        int persons,
        int competences,
        double coverage,
        double standardError,
        double rmse,
        double bias,
        double questions) {
    static final double STATED = 0.90;
    private static final double NINETY = 1.6448536269514722;
    private static final int AT_ONCE = 12;
    private static final String CAMPAIGN = "PXEMPR346";

    /** One sitting, compared with the truth. */
    private record Sat(int competences, int covered, double squares, double errors, int questions) {}

    static Coverage of(String name, Platform platform, AnswerSheet sheet, int persons, TrueItems items, long seed) {
        Population population = Population.ofTheBank();
        List<Sat> sittings = Crowd.of(persons, AT_ONCE, i -> {
            Random chance = new Random(seed + 7919L * i);
            SimulatedPerson person =
                    new SimulatedPerson(platform, sheet, population.person(chance), items, chance, false);
            person.register().start(CAMPAIGN);
            return compared(person, person.sit(() -> {}));
        });
        int competences = sittings.stream().mapToInt(Sat::competences).sum();
        double coverage = sittings.stream().mapToInt(Sat::covered).sum() / (double) competences;
        // Variance of a ratio over persons.
        double squares = sittings.stream()
                .mapToDouble(sat -> Math.pow(sat.covered() - coverage * sat.competences(), 2))
                .sum();
        return new Coverage(
                name,
                persons,
                competences,
                rounded(coverage),
                rounded(Math.sqrt(squares) / competences),
                rounded(Math.sqrt(sittings.stream().mapToDouble(Sat::squares).sum() / competences)),
                rounded(sittings.stream().mapToDouble(Sat::errors).sum() / competences),
                rounded(sittings.stream().mapToInt(Sat::questions).average().orElse(0)));
    }

    private static Sat compared(SimulatedPerson person, JsonNode result) {
        int covered = 0;
        double squares = 0;
        double errors = 0;
        JsonNode competences = result.path("competences");
        for (JsonNode competence : competences) {
            Double truth = person.abilities().get(competence.path("code").asText());
            if (truth == null) throw new AssertionError("a result of an unknown competence: " + competence);
            double error = competence.path("mean").asDouble() - truth;
            if (Math.abs(error) <= NINETY * competence.path("sd").asDouble()) covered++;
            squares += error * error;
            errors += error;
        }
        return new Sat(
                competences.size(),
                covered,
                squares,
                errors,
                person.acknowledged().size());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /** Told, as a figure of this proof. */
    void report(String proof) {
        Figures.write(proof, items, this);
    }

    /** Whether the truth is in the intervals at least as often as they say, as far as so many persons can tell. */
    boolean isAsStated() {
        return coverage >= STATED - 3 * standardError;
    }
}
