package fr.pixemploi.assessment.diagnosis.application.rule;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiment;
import fr.pixemploi.assessment.diagnosis.domain.rule.Experiments;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.kit.id.Ids;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A manager lets two sets of rules run side by side, and ends that. */
@ApplicationScoped
public class RunExperiment {
    private final Experiments experiments;
    private final RuleSets ruleSets;
    private final Clock clock;
    private final RandomGenerator chance;

    RunExperiment(Experiments experiments, RuleSets ruleSets, Clock clock, RandomGenerator chance) {
        this.experiments = experiments;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.chance = chance;
    }

    /** Its rules never change from now on, drafts included: both are compared as they are. */
    @Transactional
    public Experiment handle(Caller caller, UUID structure, String title, UUID ruleSetA, UUID ruleSetB, int shareOfB) {
        Managers.require(caller, structure);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Experiment experiment = new Experiment(
                Ids.next(), structure, title, ruleSetA, ruleSetB, shareOfB, chance.nextLong(), now, null);
        for (UUID rules : List.of(ruleSetA, ruleSetB)) {
            if (ruleSets.find(rules, structure).isEmpty()) throw new DiagnosisRefusal.NotThere();
            ruleSets.activate(rules, now);
        }
        experiments.add(experiment);
        return experiment;
    }

    /** People who began keep their rules. Asking again changes nothing. */
    @Transactional
    public Experiment end(Caller caller, UUID structure, UUID id) {
        Managers.require(caller, structure);
        Experiment ended = experiments
                .take(id, structure)
                .orElseThrow(DiagnosisRefusal.NotThere::new)
                .ended(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        experiments.put(ended);
        return ended;
    }

    @Transactional
    public Experiment one(Caller caller, UUID structure, UUID id) {
        Managers.require(caller, structure);
        return experiments.find(id, structure).orElseThrow(DiagnosisRefusal.NotThere::new);
    }

    /** Newest first. */
    @Transactional
    public List<Experiment> list(Caller caller, UUID structure, @Nullable UUID olderThan, int limit) {
        Managers.require(caller, structure);
        return experiments.list(structure, olderThan, limit);
    }
}
