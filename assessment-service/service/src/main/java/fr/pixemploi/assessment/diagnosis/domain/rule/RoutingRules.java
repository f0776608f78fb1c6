package fr.pixemploi.assessment.diagnosis.domain.rule;

import fr.pixemploi.assessment.diagnosis.domain.questionnaire.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules in order: the first that applies decides; when none does, there is always an advice. */
public record RoutingRules(List<Rule> rules, Advice otherwise) {
    public record Rule(String name, Condition when, Advice then) {}

    /** @param rule name of the rule that applied; null when none did */
    public record Decision(@Nullable String rule, Advice advice) {}

    public RoutingRules {
        rules = List.copyOf(rules);
    }

    public Decision decide(Findings findings) {
        for (Rule rule : rules) {
            if (rule.when().holds(findings)) return new Decision(rule.name(), rule.then());
        }
        return new Decision(null, otherwise);
    }
}
