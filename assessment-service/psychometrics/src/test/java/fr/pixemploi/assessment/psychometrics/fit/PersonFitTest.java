package fr.pixemploi.assessment.psychometrics.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pixemploi.assessment.engine.model.GradedResponse;
import fr.pixemploi.assessment.engine.model.Logistic;
import fr.pixemploi.assessment.engine.model.PartialCredit;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.psychometrics.estimate.AbilityEstimate;
import fr.pixemploi.assessment.psychometrics.estimate.Pattern;
import fr.pixemploi.assessment.psychometrics.estimate.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class PersonFitTest {
    private static final List<ResponseModel> ITEMS = List.of(
            new Logistic(1.2, -0.5, 0.2, 1),
            Logistic.of(0.8, 0.4),
            new PartialCredit(1.1, List.of(-0.6, 0.7)),
            new GradedResponse(1.4, List.of(-1.0, 0.2, 1.1)),
            Logistic.of(1.7, 1.2));

    /** Every pattern there can be with its chance. */
    private static void everyPattern(double theta, BiConsumer<Pattern, Double> visitor) {
        visit(theta, new ArrayList<>(), visitor);
    }

    private static void visit(double theta, List<Pattern.Answer> answers, BiConsumer<Pattern, Double> visitor) {
        if (answers.size() == ITEMS.size()) {
            Pattern pattern = new Pattern(answers);
            visitor.accept(pattern, Math.exp(pattern.logLikelihood(theta)));
            return;
        }
        ResponseModel item = ITEMS.get(answers.size());
        for (int x = 0; x < item.categories(); x++) {
            List<Pattern.Answer> more = new ArrayList<>(answers);
            more.add(new Pattern.Answer(item, x));
            visit(theta, more, visitor);
        }
    }

    @Test
    void atTheTrueAbilityTheStatisticsHaveTheirMoments() {
        double theta = 0.3;
        double[] sums = new double[7];
        everyPattern(theta, (pattern, chance) -> {
            PersonFit fit = PersonFit.at(pattern, new AbilityEstimate(theta, 1), 0);
            sums[0] += chance * fit.lz();
            sums[1] += chance * fit.lz() * fit.lz();
            sums[2] += chance * fit.infit();
            sums[3] += chance * fit.outfit();
        });
        assertThat(sums[0]).isCloseTo(0, within(1e-12));
        assertThat(sums[1]).isCloseTo(1, within(1e-12));
        assertThat(sums[2]).isCloseTo(1, within(1e-12));
        assertThat(sums[3]).isCloseTo(1, within(1e-12));
    }

    /** Snijders' correction: what is left is uncorrelated with the score that estimates the ability, and has variance 1. */
    @Test
    void theCorrectedStatisticIsFreeOfTheEstimate() {
        double theta = 0.3;
        double[] sums = new double[2];
        everyPattern(theta, (pattern, chance) -> {
            // At the true ability the estimating equation is off by the score, as if its extra were minus that.
            double score = pattern.score(theta);
            double corrected =
                    PersonFit.at(pattern, new AbilityEstimate(theta, 1), -score).lzStar();
            sums[0] += chance * corrected * score;
            sums[1] += chance * corrected * corrected;
        });
        assertThat(sums[0]).isCloseTo(0, within(1e-12));
        assertThat(sums[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void easyWrongAndHardRightFitsWorst() {
        List<Pattern.Answer> expected = new ArrayList<>();
        List<Pattern.Answer> reversed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ResponseModel item = Logistic.of(1.2, -2 + 0.2 * i);
            expected.add(new Pattern.Answer(item, i < 10 ? 1 : 0));
            reversed.add(new Pattern.Answer(item, i < 10 ? 0 : 1));
        }
        PersonFit good = PersonFit.of(new Pattern(expected), new Range(-8, 8));
        PersonFit bad = PersonFit.of(new Pattern(reversed), new Range(-8, 8));
        assertThat(good.lzStar()).isPositive();
        assertThat(bad.lzStar()).isLessThan(-5);
        assertThat(good.outfit()).isLessThan(1);
        assertThat(bad.outfit()).isGreaterThan(bad.infit()).isGreaterThan(2);
    }
}
