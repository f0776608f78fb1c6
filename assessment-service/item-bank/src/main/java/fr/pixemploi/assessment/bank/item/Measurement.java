package fr.pixemploi.assessment.bank.item;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.engine.posterior.AbilityPrior;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What measuring with a bank assumes beside its items: the abilities of each audience before the first answer, how long people
 * take, and how far an author's guess of a parameter may be off. It is data and belongs to the bank's version.
 *
 * @param competences which dimension of the abilities is which competence
 * @param priors by audience; {@link #EVERYONE} serves those without one of their own
 */
public record Measurement(
        List<CompetenceCode> competences, Map<String, AbilityPrior> priors, Times times, AuthorDoubt authorDoubt) {
    public static final String EVERYONE = "everyone";

    /**
     * Times that people take (van der Linden 2006).
     *
     * @param alpha one over the standard deviation of the log of the seconds, about what a person's speed makes expect
     * @param speedVariance variance of people's speed, in squared log seconds; 0 when all are taken to be equally fast
     * @param pauseAfter times the expected seconds after which the rest is taken to be a pause
     */
    public record Times(double alpha, double speedVariance, double pauseAfter) {
        public Times {
            if (!(alpha > 0)) throw new IllegalArgumentException("alpha must be above 0");
            if (!(speedVariance >= 0)) throw new IllegalArgumentException("speedVariance must not be below 0");
            if (!(pauseAfter > 1)) throw new IllegalArgumentException("pauseAfter must be above 1");
        }
    }

    /**
     * Standard deviations of an author's guesses about the truth.
     *
     * @param b of the difficulty, in population standard deviations
     * @param logA of the log of the discrimination
     */
    public record AuthorDoubt(double b, double logA) {
        public AuthorDoubt {
            if (!(b >= 0 && logA >= 0)) throw new IllegalArgumentException("standard deviations must not be below 0");
        }
    }

    public Measurement {
        competences = List.copyOf(competences);
        priors = Map.copyOf(priors);
        if (new HashSet<>(competences).size() != competences.size())
            throw new IllegalArgumentException("a competence is named twice");
        if (!priors.containsKey(EVERYONE)) throw new IllegalArgumentException("there must be a prior for " + EVERYONE);
        for (AbilityPrior prior : priors.values()) {
            if (prior.dimensions() != competences.size())
                throw new IllegalArgumentException("a prior has one dimension a competence");
        }
    }

    /** What is known of someone of an audience before the first answer. */
    public AbilityPrior prior(String audience) {
        AbilityPrior own = priors.get(audience);
        return own != null ? own : Objects.requireNonNull(priors.get(EVERYONE));
    }

    /** The dimension of a competence; -1 when it has none. */
    public int dimension(CompetenceCode competence) {
        return competences.indexOf(competence);
    }
}
