package fr.pixemploi.assessment.engine.simulation.examiner;

import fr.pixemploi.assessment.engine.exposure.Eligibility;
import fr.pixemploi.assessment.engine.posterior.Observation;
import fr.pixemploi.assessment.engine.posterior.Posterior;
import fr.pixemploi.assessment.engine.posterior.Speed;
import fr.pixemploi.assessment.engine.selection.Selector;
import fr.pixemploi.assessment.engine.selection.Workspace;
import fr.pixemploi.assessment.engine.selection.terms.Choice;
import fr.pixemploi.assessment.engine.selection.terms.Progress;
import fr.pixemploi.assessment.engine.selection.terms.Restrictions;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.simulation.setting.SimulatedBank;
import java.util.function.LongFunction;

/** One test of all competences together, as the service's sittings are: the joint posterior and the selector, and nothing added. */
public final class JointExaminer implements Examiner {
    private final String name;
    private final SimulatedBank bank;
    private final LongFunction<Selector> selectors;
    private final Speed population;
    private final Workspace workspace = new Workspace();
    private Selector selector;
    private Posterior posterior;
    private Speed speed;
    private Progress progress = Progress.NONE;
    private Eligibility eligibility;

    public JointExaminer(String name, SimulatedBank bank, Rules rules, double speedSd) {
        this(name, bank, always(Selector.of(bank.pool(), rules)), speedSd);
    }

    /** @param selectors which one serves a sitting, by the sitting's seed */
    public JointExaminer(String name, SimulatedBank bank, LongFunction<Selector> selectors, double speedSd) {
        this.name = name;
        this.bank = bank;
        this.selectors = selectors;
        this.selector = selectors.apply(0);
        this.population = Speed.of(speedSd * speedSd);
        this.posterior = Posterior.of(bank.prior());
        this.speed = population;
        this.eligibility = Eligibility.uncontrolled(bank.items().size(), 0);
    }

    private static LongFunction<Selector> always(Selector selector) {
        return seed -> selector;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void begin(Eligibility sitting) {
        posterior = Posterior.of(bank.prior());
        speed = population;
        progress = Progress.NONE;
        eligibility = sitting;
        selector = selectors.apply(sitting.seed());
    }

    @Override
    public int next() {
        return switch (selector.next(posterior, speed, progress, Restrictions.NONE, eligibility, workspace)) {
            case Choice.Ask ask -> ask.item();
            case Choice.Stop stop -> -1;
        };
    }

    @Override
    public void learn(int item, int category, double seconds) {
        SimulatedBank.Item asked = bank.items().get(item);
        progress = progress.after(item, seconds);
        speed = speed.after(asked.time(), seconds);
        posterior = posterior.after(new Observation(asked.dimension(), asked.known(), category));
    }

    @Override
    public void end() {
        posterior = posterior.converged();
    }

    @Override
    public double mean(int competence) {
        return posterior.mean(competence);
    }

    @Override
    public double sd(int competence) {
        return posterior.sd(competence);
    }
}
