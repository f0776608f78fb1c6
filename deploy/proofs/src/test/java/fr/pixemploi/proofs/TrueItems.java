package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How items really behave, which in life nobody knows: as the bank says, or as if its parameters were an author's guess. A response
 * falls into a category with the probability of the four-parameter logistic model, or of the generalized partial credit model where
 * half a success counts.
 */
final class TrueItems {
    private static final double B_ERROR = 0.5;
    private static final double LOG_A_ERROR = 0.3;

    private final boolean guessed;
    private final long seed;
    private final Map<String, double[]> errors = new HashMap<>();

    private TrueItems(boolean guessed, long seed) {
        this.guessed = guessed;
        this.seed = seed;
    }

    static TrueItems asTheBankSays() {
        return new TrueItems(false, 0);
    }

    /** b + N(0, 0.5) and a times exp(N(0, 0.3)), the same for everybody. */
    static TrueItems asGuessed(long seed) {
        return new TrueItems(true, seed);
    }

    /** Chances of the categories, from none to all. */
    double[] chances(String item, JsonNode line, double ability) {
        double[] error = error(item);
        double a = line.path("a").asDouble() * Math.exp(error[1]);
        if (!line.path("steps").isArray()) {
            double c = line.path("c").asDouble();
            double d = line.path("d").asDouble();
            double right =
                    c + (d - c) / (1 + Math.exp(-a * (ability - line.path("b").asDouble() - error[0])));
            return new double[] {1 - right, right};
        }
        List<Double> logs = new ArrayList<>(List.of(0.0));
        for (JsonNode step : line.path("steps")) logs.add(logs.getLast() + a * (ability - step.asDouble() - error[0]));
        double sum = logs.stream().mapToDouble(Math::exp).sum();
        return logs.stream().mapToDouble(log -> Math.exp(log) / sum).toArray();
    }

    private synchronized double[] error(String item) {
        return errors.computeIfAbsent(item, id -> {
            Random chance = new Random(seed ^ (31L * id.hashCode()));
            return guessed
                    ? new double[] {B_ERROR * chance.nextGaussian(), LOG_A_ERROR * chance.nextGaussian()}
                    : new double[2];
        });
    }
}
