package fr.pixemploi.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pixemploi.local.layout.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The abilities that the bank takes people to have: persons are drawn from them, each with one true ability a competence. */
final class Population {
    private static final String MEASUREMENT =
            "assessment-service/item-bank/src/main/resources/item-bank/measurement.yaml";

    private final List<String> competences = new ArrayList<>();
    private final double[] mean;
    private final double[][] factor;

    private Population(JsonNode measurement) {
        measurement.path("competences").forEach(code -> competences.add(code.asText()));
        JsonNode everyone = measurement.path("priors").path(0);
        int k = competences.size();
        mean = new double[k];
        double[][] covariance = new double[k][k];
        for (int i = 0; i < k; i++) {
            mean[i] = everyone.path("mean").path(i).asDouble();
            for (int j = 0; j <= i; j++)
                covariance[i][j] = everyone.path("covariance").path(i).path(j).asDouble();
        }
        factor = factor(covariance);
    }

    static Population ofTheBank() {
        try {
            return new Population(new YAMLMapper()
                    .readTree(Workspace.find().root().resolve(MEASUREMENT).toFile()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lower triangular, with its product with itself turned over the covariance (Cholesky). */
    private static double[][] factor(double[][] covariance) {
        int k = covariance.length;
        double[][] factor = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = covariance[i][j];
                for (int l = 0; l < j; l++) sum -= factor[i][l] * factor[j][l];
                factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
            }
        }
        return factor;
    }

    /** True abilities of somebody, by competence. */
    Map<String, Double> person(RandomGenerator chance) {
        double[] z = new double[mean.length];
        for (int i = 0; i < z.length; i++) z[i] = chance.nextGaussian();
        Map<String, Double> abilities = new HashMap<>();
        for (int i = 0; i < z.length; i++) {
            double ability = mean[i];
            for (int j = 0; j <= i; j++) ability += factor[i][j] * z[j];
            abilities.put(competences.get(i), ability);
        }
        return abilities;
    }
}
