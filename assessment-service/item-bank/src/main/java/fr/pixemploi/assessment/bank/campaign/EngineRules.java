package fr.pixemploi.assessment.bank.campaign;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.Measurement;
import fr.pixemploi.assessment.engine.selection.terms.Loss;
import fr.pixemploi.assessment.engine.selection.terms.Rules;
import fr.pixemploi.assessment.engine.selection.terms.SelectionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A test's rules in the words of the mathematics: competences become dimensions. */
public final class EngineRules {
    private static final double SECONDS_A_MINUTE = 60;

    /** Types of items where people do the thing, instead of saying what they would do. */
    public static final Set<String> TASKS = Set.of("environment", "file-upload");

    private EngineRules() {}

    /** @param measurement of the bank that the test is taken on: says which dimension is which competence */
    public static Rules of(TestRules rules, Measurement measurement) {
        Integer minutes = rules.budget().minutes();
        return new Rules(
                new Rules.Budget(
                        rules.budget().items(),
                        minutes == null ? Double.POSITIVE_INFINITY : minutes * SECONDS_A_MINUTE),
                content(rules, measurement),
                loss(rules, measurement),
                new Rules.Manner(rules.manner().drawnAmong(), rules.manner().gentleStart()),
                new SelectionRule.LossPerSecond());
    }

    /** A competence that is not measured gets no question, though other answers speak of it. */
    private static Rules.Content content(TestRules rules, Measurement measurement) {
        return new Rules.Content(
                measurement.competences().stream()
                        .map(code -> count(rules.perCompetence().getOrDefault(code, new TestRules.Count(0, 0))))
                        .toList(),
                rules.domains().stream()
                        .map(domain -> new Rules.Domain(
                                domain.code(),
                                domain.competences().stream()
                                        .map(measurement::dimension)
                                        .collect(Collectors.toSet()),
                                count(domain.count())))
                        .toList(),
                rules.perType().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> count(entry.getValue()))),
                shares(rules.manner().tasksAtLeast()),
                rules.manner().spacing());
    }

    private static List<Rules.Share> shares(double ofTasks) {
        return ofTasks == 0 ? List.of() : List.of(new Rules.Share(TASKS, ofTasks));
    }

    private static Rules.Count count(TestRules.Count count) {
        return new Rules.Count(count.atLeast(), count.atMost());
    }

    private static Loss loss(TestRules rules, Measurement measurement) {
        List<Double> weights = new ArrayList<>();
        List<Loss.Decision> decisions = new ArrayList<>();
        for (CompetenceCode code : measurement.competences()) {
            boolean measured = rules.perCompetence().containsKey(code);
            int dimension = weights.size();
            weights.add(measured ? rules.weights().getOrDefault(code, 1.0) : 0.0);
            if (!measured) continue;
            for (TestRules.Decision decision : rules.decisions())
                decisions.add(new Loss.Decision(dimension, decision.cut(), decision.weight()));
        }
        return new Loss(weights, decisions, rules.floorPerMinute());
    }
}
