package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.sitting.domain.answer.Answered;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sitting says of one competence.
 *
 * @param mean posterior mean, in population standard deviations
 * @param sd posterior standard deviation
 * @param items questions about this very competence; all answers of the sitting inform it
 * @param priorMean mean before the first answer, of the audience
 * @param priorSd standard deviation before the first answer
 */
public record Measure(CompetenceCode competence, double mean, double sd, int items, double priorMean, double priorSd) {
    /**
     * The competences of the plan that at least one question was answered about, in the plan's order. The others inform none that
     * is told: nobody could explain to a person a level in something that was never asked.
     */
    public static List<Measure> of(Sitting sitting, AdaptiveEngine engine) {
        Posterior posterior = engine.posterior(sitting.answered()).converged();
        List<Measure> measures = new ArrayList<>();
        for (CompetenceCode competence : sitting.plan().competences()) {
            int items = (int) sitting.answered().stream()
                    .filter(Answered::counts)
                    .filter(answer -> engine.bank()
                            .find(answer.item())
                            .map(Item::competence)
                            .filter(competence::equals)
                            .isPresent())
                    .count();
            int dimension = engine.bank().measurement().dimension(competence);
            if (items > 0)
                measures.add(new Measure(
                        competence,
                        posterior.mean(dimension),
                        posterior.sd(dimension),
                        items,
                        posterior.prior().mean(dimension),
                        Math.sqrt(posterior.prior().covariance(dimension, dimension))));
        }
        return List.copyOf(measures);
    }
}
