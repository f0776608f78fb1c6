package fr.pixemploi.certification.rules.application;

import fr.pixemploi.certification.rules.domain.clea.CleaRule;
import fr.pixemploi.certification.rules.domain.clea.CleaRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Chooses what CléA numérique asks of a test: the newest rule in force on its day. */
@ApplicationScoped
public class ChooseCleaRule {
    private final CleaRules rules;

    ChooseCleaRule(CleaRules rules) {
        this.rules = rules;
    }

    public Optional<CleaRule> handle(LocalDate day) {
        return rules.inForceOn(day);
    }
}
