package fr.pixemploi.assessment.diagnosis.application.rule;

import fr.pixemploi.assessment.diagnosis.domain.DiagnosisRefusal;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSet;
import fr.pixemploi.assessment.diagnosis.domain.rule.RuleSets;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A manager puts rules in force, also shipped or older ones; from their first time on they never change. */
@ApplicationScoped
public class ActivateRuleSet {
    private final RuleSets ruleSets;
    private final Clock clock;

    ActivateRuleSet(RuleSets ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Transactional
    public RuleSet handle(Caller caller, UUID structure, UUID id) {
        Managers.require(caller, structure);
        if (ruleSets.find(id, structure).isEmpty()) throw new DiagnosisRefusal.NotThere();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ruleSets.activate(id, now);
        if (!ruleSets.inForce(structure).equals(Optional.of(id))) ruleSets.putInForce(structure, id, now);
        return ruleSets.find(id, structure).orElseThrow(DiagnosisRefusal.NotThere::new);
    }
}
