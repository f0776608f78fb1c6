package fr.pixemploi.assessment.engine.simulation.examiner;

import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One ability for everything: the most informative item of the whole bank at one EAP estimate, and every competence's level read
 * from that one ability. It has the prior of an average competence.
 */
public final class GlobalExaminer implements Examiner {
    private final SimulatedBank bank;
    private final int drawnAmong;
    private final double mean;
    private final double variance;
    private final InformationRanking ranking;
    private final BitSet asked = new BitSet();
    private GridAbility ability;
    private Eligibility eligibility;
    private int questions;

    public GlobalExaminer(SimulatedBank bank, int drawnAmong) {
        this.bank = bank;
        this.drawnAmong = drawnAmong;
        this.eligibility = Eligibility.uncontrolled(bank.items().size(), 0);
        int k = bank.prior().dimensions();
        double means = 0;
        double variances = 0;
        for (int i = 0; i < k; i++) {
            means += bank.prior().mean(i);
            variances += bank.prior().covariance(i, i);
        }
        this.mean = means / k;
        this.variance = variances / k;
        this.ability = new GridAbility(mean, variance);
        List<ResponseModel> models =
                bank.items().stream().map(SimulatedBank.Item::known).toList();
        this.ranking = new InformationRanking(IntStream.range(0, models.size()).toArray(), models);
    }

    @Override
    public String name() {
        return "global";
    }

    @Override
    public void begin(Eligibility sitting) {
        eligibility = sitting;
        questions = 0;
        asked.clear();
        ability = new GridAbility(mean, variance);
    }

    @Override
    public int next() {
        return ranking.best(ability.mean(), asked, eligibility, drawnAmong, questions);
    }

    @Override
    public void learn(int item, int category, double seconds) {
        asked.set(item);
        questions++;
        ability.learn(bank.items().get(item).known(), category);
    }

    @Override
    public void end() {}

    @Override
    public double mean(int competence) {
        return ability.mean();
    }

    @Override
    public double sd(int competence) {
        return ability.sd();
    }
}
