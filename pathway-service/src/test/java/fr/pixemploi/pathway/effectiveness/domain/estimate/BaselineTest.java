package fr.pixemploi.pathway.effectiveness.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Circumstances;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Score;
import fr.pixemploi.pathway.effectiveness.domain.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final CompetenceCode COMPETENCE = new CompetenceCode("1.1");

    @Test
    void aLowScoreIsDrawnUpAsFarAsItWasBadLuck() {
        Random dice = new Random(1);
        List<Trajectory> people = new ArrayList<>();
        List<Double> truths = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            double truth = 0.8 * dice.nextGaussian();
            double sd = 0.3 + 0.4 * dice.nextDouble();
            truths.add(truth);
            people.add(tested(i, new Score(truth + sd * dice.nextGaussian(), sd)));
        }
        Baseline baseline = new Baseline(people, COMPETENCE, new Covariates(people));

        double byScore = 0;
        double byStanding = 0;
        double errors = 0;
        int weak = 0;
        for (int i = 0; i < people.size(); i++) {
            Score score = Objects.requireNonNull(people.get(i).before().get(COMPETENCE));
            if (score.logits() > -1) continue;
            Score standing = baseline.standing(people.get(i));
            weak++;
            byScore += score.logits() - truths.get(i);
            byStanding += standing.logits() - truths.get(i);
            errors += Math.pow((standing.logits() - truths.get(i)) / standing.sd(), 2);
        }

        assertThat(weak).isGreaterThan(300);
        assertThat(byScore / weak).isLessThan(-0.3);
        assertThat(byStanding / weak).isBetween(-0.05, 0.05);
        assertThat(errors / weak).isBetween(0.85, 1.15);
    }

    private static Trajectory tested(int number, Score score) {
        return new Trajectory(
                new UUID(0, number),
                true,
                Map.of(COMPETENCE, score),
                Map.of(),
                0,
                List.of(),
                Set.of(),
                new Circumstances(null, "job-seekers", "north"));
    }
}
