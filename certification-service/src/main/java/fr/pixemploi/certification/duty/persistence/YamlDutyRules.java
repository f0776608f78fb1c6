package fr.pixemploi.certification.duty.persistence;

import fr.pixemploi.certification.duty.domain.DutyRule;
import fr.pixemploi.certification.duty.domain.DutyRules;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of {@code rules/duty-rules.yaml}, read once at start; each duty is there once. */
@Singleton
@Startup
class YamlDutyRules implements DutyRules {
    private static final String FILE = "rules/duty-rules.yaml";

    private record RulesFile(String source, List<DutyRule> rules) {}

    private final List<DutyRule> rules =
            List.copyOf(PackagedYaml.read(FILE, RulesFile.class).rules());

    YamlDutyRules() {
        Set<DutyRule.Key> missing = EnumSet.allOf(DutyRule.Key.class);
        for (DutyRule rule : rules)
            if (!missing.remove(rule.key())) throw new IllegalStateException(FILE + " has two rules " + rule.key());
        if (!missing.isEmpty()) throw new IllegalStateException(FILE + " lacks " + missing);
    }

    @Override
    public List<DutyRule> all() {
        return rules;
    }
}
