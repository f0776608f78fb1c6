package fr.pixemploi.certification.rules.domain.ability;

import fr.pixemploi.assessment.engine.posterior.Posterior;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of a person's abilities: jointly normal, since an answer about one competence says something about the others too.
 *
 * @param competences codes such as 1.1, each once, in the order of the other two
 * @param mean in population standard deviations
 * @param covariance a row a competence, symmetric but for the last bits
 */
public record Abilities(List<String> competences, List<Double> mean, List<List<Double>> covariance) {
    private static final double SYMMETRIC = 1e-9;

    public Abilities {
        competences = List.copyOf(competences);
        mean = List.copyOf(mean);
        covariance = covariance.stream().map(List::copyOf).toList();
        int size = competences.size();
        if (mean.size() != size || covariance.size() != size)
            throw new IllegalArgumentException("mean and covariance are of " + size + " competences");
        if (!mean.stream().allMatch(Double::isFinite)) throw new IllegalArgumentException("means must be numbers");
        if (new HashSet<>(competences).size() != size)
            throw new IllegalArgumentException("a competence is named twice");
        for (int i = 0; i < size; i++) {
            if (covariance.get(i).size() != size)
                throw new IllegalArgumentException("a row of covariance has " + size + " values");
            double variance = covariance.get(i).get(i);
            if (!(variance > 0) || !Double.isFinite(variance))
                throw new IllegalArgumentException("the variance of " + competences.get(i) + " is not above 0");
            for (int j = 0; j < i; j++) {
                double upper = covariance.get(j).get(i);
                if (!(Math.abs(covariance.get(i).get(j) - upper) <= SYMMETRIC))
                    throw new IllegalArgumentException("covariance must be symmetric");
                if (!(upper * upper <= variance * covariance.get(j).get(j)))
                    throw new IllegalArgumentException("a correlation is -1 to 1");
            }
        }
    }

    /**
     * What a test says.
     *
     * @param competences one a dimension of the posterior
     */
    public static Abilities of(List<String> competences, Posterior posterior) {
        int size = posterior.dimensions();
        return new Abilities(
                competences,
                IntStream.range(0, size).mapToObj(posterior::mean).toList(),
                IntStream.range(0, size)
                        .mapToObj(i -> IntStream.range(0, size)
                                .mapToObj(j -> posterior.covariance(i, j))
                                .toList())
                        .toList());
    }

    /** The same of these competences alone, in the same order. */
    public Abilities only(Collection<String> some) {
        int[] kept = IntStream.range(0, size())
                .filter(i -> some.contains(competences.get(i)))
                .toArray();
        return new Abilities(
                IntStream.of(kept).mapToObj(competences::get).toList(),
                IntStream.of(kept).mapToObj(mean::get).toList(),
                IntStream.of(kept)
                        .mapToObj(i -> IntStream.of(kept)
                                .mapToObj(covariance.get(i)::get)
                                .toList())
                        .toList());
    }

    public int size() {
        return competences.size();
    }

    /** Standard deviation of one. */
    public double sd(int index) {
        return Math.sqrt(covariance.get(index).get(index));
    }

    double correlation(int i, int j) {
        return covariance.get(i).get(j) / (sd(i) * sd(j));
    }
}
