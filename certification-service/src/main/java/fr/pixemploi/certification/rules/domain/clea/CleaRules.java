package fr.pixemploi.certification.rules.domain.clea;

import java.time.LocalDate;
import java.util.Optional;

/** The rules of CléA numérique that this platform knows. */
public interface CleaRules {
    Optional<CleaRule> named(String ruleId);

    /** The newest in force on the day of a test. */
    Optional<CleaRule> inForceOn(LocalDate day);
}
