package fr.pixemploi.assessment.diagnosis.application.rule;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a structure's rules, and those that come with the platform, to its managers. */
@ApplicationScoped
public class FindRuleSets {
    private final RuleSets ruleSets;

    FindRuleSets(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Transactional
    public RuleSet handle(Caller caller, UUID structure, UUID id) {
        Managers.require(caller, structure);
        return ruleSets.find(id, structure).orElseThrow(DiagnosisRefusal.NotThere::new);
    }

    /** Newest first. */
    @Transactional
    public List<RuleSet> handle(Caller caller, UUID structure, @Nullable UUID olderThan, int limit) {
        Managers.require(caller, structure);
        return ruleSets.list(structure, olderThan, limit);
    }

    /** The rules that new passages of the structure follow outside an experiment. */
    @Transactional
    public UUID inForce(UUID structure) {
        return ruleSets.inForce(structure).orElse(RuleSets.SHIPPED);
    }
}
