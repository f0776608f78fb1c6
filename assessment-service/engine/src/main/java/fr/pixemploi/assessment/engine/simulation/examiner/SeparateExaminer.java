package fr.pixemploi.assessment.engine.simulation.examiner;

import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.model.ResponseModel;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * As many separate adaptive tests as there are competences, in turn: each asks its most informative item at its own EAP estimate and
 * learns from its own answers only.
 */
public final class SeparateExaminer implements Examiner {
    private final SimulatedBank bank;
    private final int drawnAmong;
    private final InformationRanking[] rankings;
    private final GridAbility[] abilities;
    private final BitSet asked = new BitSet();
    private Eligibility eligibility;
    private int questions;

    public SeparateExaminer(SimulatedBank bank, int drawnAmong) {
        this.bank = bank;
        this.drawnAmong = drawnAmong;
        this.eligibility = Eligibility.uncontrolled(bank.items().size(), 0);
        int k = bank.prior().dimensions();
        List<ResponseModel> models =
                bank.items().stream().map(SimulatedBank.Item::known).toList();
        this.rankings = new InformationRanking[k];
        this.abilities = new GridAbility[k];
        for (int i = 0; i < k; i++) {
            int dimension = i;
            int[] members = IntStream.range(0, models.size())
                    .filter(item -> bank.items().get(item).dimension() == dimension)
                    .toArray();
            rankings[i] = new InformationRanking(members, models);
        }
    }

    @Override
    public String name() {
        return "separate";
    }

    @Override
    public void begin(Eligibility sitting) {
        eligibility = sitting;
        questions = 0;
        asked.clear();
        for (int k = 0; k < abilities.length; k++) {
            abilities[k] = new GridAbility(bank.prior().mean(k), bank.prior().covariance(k, k));
        }
    }

    @Override
    public int next() {
        // A competence with no item left is skipped.
        for (int turn = 0; turn < abilities.length; turn++) {
            int k = (questions + turn) % abilities.length;
            int item = rankings[k].best(abilities[k].mean(), asked, eligibility, drawnAmong, questions);
            if (item >= 0) return item;
        }
        return -1;
    }

    @Override
    public void learn(int item, int category, double seconds) {
        asked.set(item);
        questions++;
        SimulatedBank.Item about = bank.items().get(item);
        abilities[about.dimension()].learn(about.known(), category);
    }

    @Override
    public void end() {}

    @Override
    public double mean(int competence) {
        return abilities[competence].mean();
    }

    @Override
    public double sd(int competence) {
        return abilities[competence].sd();
    }
}
