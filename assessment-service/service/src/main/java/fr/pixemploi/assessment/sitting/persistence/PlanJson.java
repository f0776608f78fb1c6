package fr.pixemploi.assessment.sitting.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.item.ItemId;
import fr.pixemploi.assessment.bank.item.Suitability;
import fr.pixemploi.assessment.sitting.domain.plan.Accommodations;
import fr.pixemploi.assessment.sitting.domain.plan.Circumstances;
import fr.pixemploi.assessment.sitting.domain.plan.Plan;
import fr.pixemploi.assessment.sitting.domain.plan.TrialQuestion;
import fr.pixemploi.kit.json.EventJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sitting's rules and circumstances as JSON in its row: written once, when it starts. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PlanJson(
        int items,
        @Nullable Integer minutes,
        Map<String, TestRules.Count> perCompetence,
        @Nullable List<DomainJson> domains,
        @Nullable Map<String, TestRules.Count> perType,
        @Nullable Map<String, Double> weights,
        @Nullable List<TestRules.Decision> decisions,
        double floorPerMinute,
        MannerJson manner,
        TestRules.Protection protection,
        @Nullable String device,
        @Nullable Set<Suitability.Need> needs,
        @Nullable Accommodations accommodations,
        @Nullable List<String> seen,
        @Nullable List<TrialJson> tried,
        @Nullable Integer upToLevel) {
    record TrialJson(int number, String item) {}

    /** @param tasksAtLeast absent in plans that ask for none, as all did once */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MannerJson(
            int drawnAmong,
            boolean gentleStart,
            int spacing,
            @Nullable Double tasksAtLeast) {
        static MannerJson of(TestRules.Manner manner) {
            double tasks = manner.tasksAtLeast();
            return new MannerJson(
                    manner.drawnAmong(), manner.gentleStart(), manner.spacing(), tasks == 0 ? null : tasks);
        }

        TestRules.Manner manner() {
            return new TestRules.Manner(drawnAmong, gentleStart, spacing, tasksAtLeast == null ? 0 : tasksAtLeast);
        }
    }

    record DomainJson(String code, List<String> competences, TestRules.Count count) {}

    static String write(Plan plan) {
        TestRules rules = plan.rules();
        PlanJson json = new PlanJson(
                rules.budget().items(),
                rules.budget().minutes(),
                byCode(rules.perCompetence()),
                rules.domains().stream()
                        .map(domain -> new DomainJson(
                                domain.code(),
                                domain.competences().stream()
                                        .map(CompetenceCode::value)
                                        .sorted()
                                        .toList(),
                                domain.count()))
                        .toList(),
                rules.perType(),
                byCode(rules.weights()),
                rules.decisions(),
                rules.floorPerMinute(),
                MannerJson.of(rules.manner()),
                rules.protection(),
                plan.circumstances().device(),
                plan.circumstances().needs(),
                plan.circumstances().accommodations(),
                plan.circumstances().seen().stream().map(ItemId::value).sorted().toList(),
                plan.trialQuestions().stream()
                        .map(tried -> new TrialJson(tried.number(), tried.item().value()))
                        .toList(),
                plan.upToLevel());
        try {
            return EventJson.MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static PlanJson read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, PlanJson.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    TestRules rules() {
        return new TestRules(
                new TestRules.Budget(items, minutes),
                byCompetence(perCompetence),
                domains == null
                        ? List.of()
                        : domains.stream()
                                .map(domain -> new TestRules.DomainCount(
                                        domain.code(),
                                        domain.competences().stream()
                                                .map(CompetenceCode::new)
                                                .collect(Collectors.toSet()),
                                        domain.count()))
                                .toList(),
                perType == null ? Map.of() : perType,
                weights == null ? Map.of() : byCompetence(weights),
                decisions == null ? List.of() : decisions,
                floorPerMinute,
                manner.manner(),
                protection);
    }

    List<TrialQuestion> trialQuestions() {
        return tried == null
                ? List.of()
                : tried.stream()
                        .map(entry -> new TrialQuestion(entry.number(), new ItemId(entry.item())))
                        .toList();
    }

    Circumstances circumstances() {
        return new Circumstances(
                device,
                needs == null ? Set.of() : needs,
                accommodations == null ? Accommodations.NONE : accommodations,
                seen == null ? Set.of() : seen.stream().map(ItemId::new).collect(Collectors.toSet()));
    }

    private static <T> Map<String, T> byCode(Map<CompetenceCode, T> map) {
        Map<String, T> codes = new TreeMap<>();
        map.forEach((competence, value) -> codes.put(competence.value(), value));
        return codes;
    }

    private static <T> Map<CompetenceCode, T> byCompetence(Map<String, T> map) {
        return map.entrySet().stream()
                .collect(Collectors.toMap(entry -> new CompetenceCode(entry.getKey()), Map.Entry::getValue));
    }
}
