package fr.pixemploi.certification.rules.application;

import fr.pixemploi.certification.rules.domain.clea.CleaRule;
import fr.pixemploi.certification.rules.domain.clea.CleaRules;
import jakarta.enterprise.context.ApplicationScoped;

/** Recalls the rule of CléA numérique that something was decided under. Rules are never removed. */
@ApplicationScoped
public class RecallCleaRule {
    private final CleaRules rules;

    RecallCleaRule(CleaRules rules) {
        this.rules = rules;
    }

    public CleaRule handle(String ruleId) {
        return rules.named(ruleId)
                .orElseThrow(() -> new IllegalStateException("rule " + ruleId + " of CléA was removed"));
    }
}
