package fr.pixemploi.pathway.effectiveness.domain.estimate;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.regression.Posterior;
import fr.pixemploi.pathway.effectiveness.domain.regression.Priors;
import fr.pixemploi.pathway.effectiveness.domain.regression.Row;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.List;
import java.util.Objects;

/**
 * Where people truly stood before, as far as the first sitting and what was observed tell: everybody tested is taken for a draw from the
 * people of their audience, territory and so on, so that an extreme score is drawn towards them (Kelley's formula, with the error of
 * each sitting). Who followed what is left out on purpose: whoever chose saw the score and not the truth, and given the score the choice
 * says no more.
 */
final class Baseline {
    /** Of how far people differ; nothing else is learned here. */
    private static final Priors PRIORS = new Priors(1.5, 1, 1);

    private final CompetenceCode competence;
    private final Covariates covariates;
    private final Posterior people;
    private final double variance;

    Baseline(List<Trajectory> tested, CompetenceCode competence, Covariates covariates) {
        this.competence = competence;
        this.covariates = covariates;
        List<Row> rows = tested.stream()
                .map(each -> new Row(
                        covariates.of(each, competence),
                        score(each).logits(),
                        score(each).variance()))
                .toList();
        people = Posterior.of(covariates.columns(), rows, PRIORS);
        variance = people.variance();
    }

    /** In logits, with what stays unknown. */
    Score standing(Trajectory person) {
        double error = score(person).variance();
        double trust = variance / (variance + error);
        double expected = people.mean(covariates.of(person, competence));
        return new Score(expected + trust * (score(person).logits() - expected), Math.sqrt(trust * error));
    }

    private Score score(Trajectory person) {
        return Objects.requireNonNull(person.before().get(competence));
    }
}
