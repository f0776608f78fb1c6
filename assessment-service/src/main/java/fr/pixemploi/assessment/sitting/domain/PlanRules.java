package fr.pixemploi.assessment.sitting.domain;

import fr.pixemploi.assessment.adaptive.selection.Loss;
import fr.pixemploi.assessment.adaptive.selection.Rules;
import fr.pixemploi.assessment.adaptive.selection.SelectionRule;
import fr.pixemploi.assessment.bank.domain.ItemId;
import fr.pixemploi.assessment.bank.domain.Measurement;
import fr.pixemploi.assessment.bank.domain.PoolItems;
import fr.pixemploi.assessment.campaign.domain.TestRules;
import fr.pixemploi.assessment.framework.domain.CompetenceCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan's rules in the words of the mathematics: competences become dimensions. */
final class PlanRules {
    private static final double SECONDS_A_MINUTE = 60;
    private static final String LANGUAGE = "fr";

    private PlanRules() {}

    static Rules of(Plan plan, Measurement measurement) {
        TestRules rules = plan.rules();
        Integer minutes = rules.budget().minutes();
        return new Rules(
                new Rules.Budget(
                        rules.budget().items(),
                        minutes == null ? Double.POSITIVE_INFINITY : minutes * SECONDS_A_MINUTE),
                content(rules, measurement),
                loss(plan, measurement),
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
                rules.manner().spacing());
    }

    private static Rules.Count count(TestRules.Count count) {
        return new Rules.Count(count.atLeast(), count.atMost());
    }

    private static Loss loss(Plan plan, Measurement measurement) {
        TestRules rules = plan.rules();
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

    static fr.pixemploi.assessment.adaptive.selection.Circumstances circumstances(Circumstances given) {
        String device = given.device();
        return new fr.pixemploi.assessment.adaptive.selection.Circumstances(
                device == null ? "" : device,
                given.needs().stream().map(PoolItems::name).collect(Collectors.toSet()),
                LANGUAGE,
                given.seen().stream().map(ItemId::value).collect(Collectors.toSet()));
    }
}
