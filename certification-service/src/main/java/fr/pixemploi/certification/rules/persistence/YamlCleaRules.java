package fr.pixemploi.certification.rules.persistence;

import fr.pixemploi.certification.rules.domain.clea.CleaRule;
import fr.pixemploi.certification.rules.domain.clea.CleaRules;
import fr.pixemploi.kit.json.PackagedYaml;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of {@code rules/clea-rules.yaml}, read once at start. */
@Singleton
@Startup
class YamlCleaRules implements CleaRules {
    private record RulesFile(List<CleaRule> rules) {}

    private final Map<String, CleaRule> rules = new TreeMap<>();

    YamlCleaRules() {
        for (CleaRule rule :
                PackagedYaml.read("rules/clea-rules.yaml", RulesFile.class).rules()) {
            if (rules.put(rule.id(), rule) != null) throw new IllegalStateException("two rules of CléA " + rule.id());
        }
    }

    @Override
    public Optional<CleaRule> named(String ruleId) {
        return Optional.ofNullable(rules.get(ruleId));
    }

    @Override
    public Optional<CleaRule> inForceOn(LocalDate day) {
        return rules.values().stream()
                .filter(rule -> rule.inForceOn(day))
                .max(Comparator.comparing(CleaRule::validFrom));
    }
}
