package fr.pixemploi.assessment.bank.file;

import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Measurement;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What measuring assumes, as written in YAML; {@code item-bank/measurement.schema.json} describes each field. */
record MeasurementFile(
        String status,
        String source,
        List<String> competences,
        List<Prior> priors,
        ResponseTime responseTime,
        AuthorUncertainty authorUncertainty) {

    /** @param covariance one row a competence, each up to its own place */
    record Prior(String audience, List<Double> mean, List<List<Double>> covariance) {}

    record ResponseTime(double alpha, double speedVariance, double pauseAfter) {}

    record AuthorUncertainty(double b, double logA) {}

    /** @throws BankFault naming the field that is wrong */
    Measurement measurement(String file) {
        List<CompetenceCode> codes = check(
                file,
                "competences",
                () -> competences.stream().map(CompetenceCode::new).toList());
        Map<String, AbilityPrior> byAudience = new HashMap<>();
        for (Prior prior : priors) {
            AbilityPrior ability = check(file, "priors." + prior.audience(), () -> ability(prior, codes.size()));
            if (byAudience.put(prior.audience(), ability) != null)
                throw new BankFault(file, "priors", "two have the audience " + prior.audience());
        }
        return check(
                file,
                "measurement",
                () -> new Measurement(
                        codes,
                        byAudience,
                        new Measurement.Times(
                                responseTime.alpha(), responseTime.speedVariance(), responseTime.pauseAfter()),
                        new Measurement.AuthorDoubt(authorUncertainty.b(), authorUncertainty.logA())));
    }

    private static AbilityPrior ability(Prior prior, int dimensions) {
        if (prior.mean().size() != dimensions || prior.covariance().size() != dimensions)
            throw new IllegalArgumentException("mean and covariance must have one row a competence");
        double[][] covariance = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            List<Double> row = prior.covariance().get(i);
            if (row.size() != i + 1)
                throw new IllegalArgumentException("row %d of covariance must have %d values".formatted(i + 1, i + 1));
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = row.get(j);
                covariance[j][i] = row.get(j);
            }
        }
        return AbilityPrior.of(
                prior.mean().stream().mapToDouble(Double::doubleValue).toArray(), covariance);
    }

    private static <T> T check(String file, String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new BankFault(file, field, String.valueOf(e.getMessage()));
        }
    }
}
